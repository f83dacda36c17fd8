/** Lighthouse's four scores on a phone for one page of each kind: `npm run bench:lighthouse`. npx fetches Lighthouse for the run. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CHROMIUM_ARGUMENTS, ensureChromium, thisMachine } from '../support/browser.ts';
import { withCompressedSite } from './compressed-site.ts';

const PATHS = [
  '/',
  '/guide/what-are-microservices/',
  '/roles/microservices-developer/',
  '/skills/distributed-systems/',
  '/job-descriptions/api-engineer/',
  '/job-description-builder/',
  '/job-description-review/',
  '/interview-kit/',
  '/roles/compare/',
  '/interview-questions/distributed-systems/',
  '/glossary/',
  '/search/',
];

const run = promisify(execFile);

await withCompressedSite(async (origin) => {
  const env = { ...process.env, CHROME_PATH: await ensureChromium(thisMachine()) };
  for (const path of PATHS) {
    const flags = `--chrome-flags=--headless=new ${CHROMIUM_ARGUMENTS.join(' ')}`;
    // Not the synchronous kind: the server runs in this process.
    const { stdout: report } = await run(
      'npx',
      ['--yes', 'lighthouse@13.5.0', origin + path, '--output=json', '--quiet', flags],
      {
        env,
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    );
    const { categories, audits } = JSON.parse(report) as {
      categories: Record<string, { title: string; score: number; auditRefs: { id: string }[] }>;
      audits: Record<
        string,
        {
          id: string;
          score: number | null;
          title: string;
          displayValue?: string;
          numericValue?: number;
        }
      >;
    };
    const scores = Object.values(categories).map(
      ({ title, score }) => `${title} ${Math.round(score * 100)}`,
    );
    const lost = Object.values(categories).flatMap(({ score, auditRefs }) =>
      score === 1
        ? []
        : auditRefs
            .map(({ id }) => audits[id]!)
            .filter((audit) => audit.score !== null && audit.score < 1)
            .map(({ id }) => id),
    );
    console.log(
      `${path.padEnd(36)} ${scores.join(', ')}; largest paint ${audits['largest-contentful-paint']?.displayValue ?? '?'}${lost.length ? `; lost: ${[...new Set(lost)].join(', ')}` : ''}`,
    );
  }
});
