import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtFiles } from '../../src/site-checks/built-files';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every page of the built site as a site path; the 404 page by an address that leads nowhere. */
export const allPages = (): string[] =>
  builtFiles(DIST)
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      file === '404.html' ? '/no/such/page/' : `/${file.replace(/index\.html$/, '')}`,
    );

/** One page of each kind. */
export const PAGE_KINDS = [
  '/',
  '/guide/',
  '/guide/why-microservices/',
  '/roles/',
  '/roles/microservices-developer/',
  '/roles/microservices-developer/ladder/',
  '/roles/compare/',
  '/framework/',
  '/skills/distributed-systems/',
  '/engagements/contract/',
  '/job-descriptions/',
  '/job-descriptions/api-engineer/',
  '/job-description-builder/',
  '/compare/',
  '/compare/kafka-or-rabbitmq/',
  '/faq/',
  '/engagement-comparator/',
  '/hiring-plan/',
  '/glossary/',
  '/about/',
  '/search/',
  '/no/such/page/',
];

/** The HTML of a built page. */
export const htmlOf = (path: string): string =>
  readFileSync(
    `${DIST}${path === '/no/such/page/' ? '404.html' : `${path.slice(1)}index.html`}`,
    'utf8',
  );
