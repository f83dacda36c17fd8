import { fileName } from '../../formats/file-name';
import { toHtml, toHtmlDocument } from '../../job-description/writers/html';
import { toMarkdown } from '../../job-description/writers/markdown';
import { toPlainText } from '../../job-description/writers/plain-text';
import { once } from '../../controls/once';
import { copyRich, copyText, download } from '../../controls/deliver';
import { downloadDraft } from '../../drafts/store/draft-file';
import { withProgress } from '../../drafts/windows/progress';
import type { Store } from '../../drafts/store/store';

/** The writer of Word files, which is heavy and comes later. */
export const loadWordWriter = once(() => import('../../job-description/writers/docx'));

/** Every way to take the description along, as the entries of the bar's two menus. */
export function takeaway(store: Store) {
  const text = () => store.jobDescription.peek();
  const copy = async (what: string, work: Promise<boolean>) =>
    (await work)
      ? store.announce(`${what} copied.`)
      : store.notify({
          text: `${what} could not be copied: the browser refused. Download it instead, or mark the text in the preview and copy it.`,
        });
  const save = (extension: string, type: string, content: string | Blob) => {
    const file = fileName(text().title, extension);
    download(file, type, content);
    store.announce(`${file} downloaded.`);
  };
  const word = async () => {
    try {
      const file = await withProgress('Writing the Word file …', async () =>
        (await loadWordWriter()).toDocx(text()),
      );
      save('docx', file.type, file);
    } catch {
      store.notify({
        text: 'The Word file could not be made: its part of this page did not load. Copy formatted, HTML, Markdown, plain text and the draft still work; or reload the page once the network is back, your draft is kept.',
      });
    }
  };
  return {
    copies: [
      {
        name: 'Formatted',
        run: () => void copy('Formatted text', copyRich(toHtml(text()), toPlainText(text()))),
      },
      { name: 'Plain text', run: () => void copy('Plain text', copyText(toPlainText(text()))) },
      { name: 'Markdown', run: () => void copy('Markdown', copyText(toMarkdown(text()))) },
      { name: 'HTML', run: () => void copy('HTML', copyText(toHtml(text()))) },
    ],
    downloads: [
      { name: 'Word', extension: 'docx', run: () => void word() },
      {
        name: 'Markdown',
        extension: 'md',
        run: () => save('md', 'text/markdown', toMarkdown(text())),
      },
      {
        name: 'HTML',
        extension: 'html',
        run: () => save('html', 'text/html', toHtmlDocument(text())),
      },
      {
        name: 'Plain text',
        extension: 'txt',
        run: () => save('txt', 'text/plain', toPlainText(text())),
      },
      { name: 'Draft', extension: 'json', run: () => downloadDraft(store) },
      { name: 'Print or PDF', run: () => print() },
    ],
  };
}
