import { once } from '../../controls/once';
import { loadImport } from '../../drafts/store/load-import';
import type { Loaded } from '../advice/load-review';
import type { Catalogue } from '../../job-description/catalogue';
import type { ReadAd } from '../../job-description/import';

export interface Parts {
  read: (text: string, html: string, catalogue: Catalogue) => Promise<ReadAd>;
  loaded: Loaded;
}

/** The reader of ads and the rules, loaded once; asked for again where that failed. */
export const loadTool: () => Promise<Parts> = once(async () => {
  const [readAd, { loadReview }] = await Promise.all([
    loadImport(),
    import('../advice/load-review'),
  ]);
  const loaded = await loadReview();
  return {
    loaded,
    read: (text, html, catalogue) =>
      readAd({ kind: 'text', text, ...(html && { html }) }, catalogue),
  };
});
