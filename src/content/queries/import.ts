import { getCollection } from 'astro:content';
import type { ImportWords } from '../../job-description/import/words';

/** What the import reads with besides the catalogue: content/import/ by language, and other names of technologies. */
export async function importFile(): Promise<{
  importWords: ImportWords;
  alsoCalled: Record<string, string[]>;
}> {
  const [languages, technologies] = await Promise.all([
    getCollection('import'),
    getCollection('technologies'),
  ]);
  return {
    importWords: Object.fromEntries(languages.map(({ id, data }) => [id, data])),
    alsoCalled: Object.fromEntries(technologies.map(({ id, data }) => [id, data.alsoCalled ?? []])),
  };
}
