import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compose } from '../../../../src/job-description/compose';
import { toDocx } from '../../../../src/job-description/writers/docx';
import { toHtmlDocument } from '../../../../src/job-description/writers/html';
import { toJobPosting } from '../../../../src/job-description/writers/job-posting';
import { toJson } from '../../../../src/drafts/stored-draft';
import { toMarkdown } from '../../../../src/job-description/writers/markdown';
import { toPlainText } from '../../../../src/job-description/writers/plain-text';
import { catalogue } from '../catalogue.fixture';
import { fullDraft } from '../full-draft';

const jobDescription = compose(fullDraft, catalogue);
const golden = (name: string) =>
  new URL(`../../../fixtures/golden/${name}`, import.meta.url).pathname;

test.each([
  ['description.md', () => toMarkdown(jobDescription)],
  ['description.html', () => toHtmlDocument(jobDescription)],
  ['description.txt', () => toPlainText(jobDescription)],
  ['draft.json', () => toJson(fullDraft)],
  [
    'job-posting.json',
    () => {
      const result = toJobPosting(fullDraft, jobDescription, catalogue, '2026-11-23');
      return result.kind === 'posting' ? `${result.json}\n` : JSON.stringify(result.problems);
    },
  ],
  [
    'description.document.xml',
    async () => {
      const files = unzipSync(new Uint8Array(await (await toDocx(jobDescription)).arrayBuffer()));
      return `${strFromU8(files['word/document.xml']!).replace(/(<w:p>|<w:body>|<w:sectPr>)/g, '\n$1')}\n`;
    },
  ],
])('the full draft as %s is what was agreed', async (name, write) => {
  await expect(await write()).toMatchFileSnapshot(golden(name));
});
