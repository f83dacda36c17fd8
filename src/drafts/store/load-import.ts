import { once } from '../../controls/once';
import type { Catalogue } from '../../job-description/catalogue';
import type { AdSource, ImportCatalogue, ReadAd } from '../../job-description/import';
import type { Breath } from '../../job-description/import/ooxml';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

type Words = Pick<ImportCatalogue, 'importWords' | 'alsoCalled'>;

/** The reader of old ads and its words, which are heavy and come later; rejects where they cannot be loaded. */
export const loadImport = once(async () => {
  const [{ readAd }, answer] = await Promise.all([
    import('../../job-description/import'),
    fetch(`${base}/import.json`),
  ]);
  if (!answer.ok) throw new Error(`the words of the import came back as ${answer.status}`);
  const words = (await answer.json()) as Words;
  let known: ImportCatalogue | undefined;
  return (source: AdSource, catalogue: Catalogue, breath: Breath = {}): Promise<ReadAd> =>
    readAd(source, (known ??= { ...catalogue, ...words }), breath);
});
