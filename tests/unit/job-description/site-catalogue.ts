import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../../src/job-description/catalogue';
import { catalogue } from './catalogue.fixture';

const content = (name: string) =>
  Object.entries(
    parse(readFileSync(new URL(`../../../content/${name}.yaml`, import.meta.url), 'utf8')) as Record<string, Record<string, unknown>>,
  );

/** The small catalogue with the site's own phrases and the headings by which it knows sections. */
export const catalogueOfTheSite: Catalogue = {
  ...catalogue,
  phrases: Object.fromEntries(content('phrases').map(([id, { text }]) => [id, String(text)])),
  headings: Object.fromEntries(content('import-headings').map(([id, { phrases }]) => [id, phrases as string[]])),
};
