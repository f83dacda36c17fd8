import { copyText, download } from '../../controls/deliver';
import { downloadDraft } from '../../draft-store/draft-file';
import type { Store } from '../../draft-store/store';
import { withProgress } from '../../draft-windows/progress';
import type { Kit, KitStage } from '../../interview-kit/plan';
import { scorecardOf, scorecardsOf, writeScorecard } from '../../interview-kit/scorecard';
import { scorecardsCsv } from '../../interview-kit/scorecard-csv';
import { kitDocument } from '../../interview-kit/writers/document';
import { loopCalendar, readStart } from '../../interview-kit/writers/loop-calendar';
import { fileName } from '../../job-description/writers/file-name';
import { toMarkdown } from '../../job-description/writers/markdown';
import { writeDocx } from './parts';

/** Every way to take the kit along, as the entries of the bar's menu. */
export function takeaway(store: Store, kit: Kit) {
  const save = (extension: string, type: string, content: string | Blob, what = 'interview kit') => {
    const file = fileName(`${what} ${kit.title}`, extension);
    download(file, type, content);
    store.announce(`${file} downloaded.`);
  };
  const word = async () => {
    try {
      const file = await withProgress('Writing the Word file …', async () => (await writeDocx()).toDocx(kitDocument(kit)));
      save('docx', file.type, file);
    } catch {
      store.notify({
        text: 'The Word file could not be made: its part of this page did not load. Markdown, print and the scorecards still work; or reload the page once the network is back, your kit is kept.',
      });
    }
  };
  const calendar = () => {
    const starts = readStart(store.draft.peek().kit?.starts);
    if (starts) return save('ics', 'text/calendar', loopCalendar(kit, starts, new Date()), 'interview loop');
    store.notify({ text: 'Say first when the loop begins, under “The first interview begins”; then the calendar file can be written.' });
    document.getElementById('starts')?.focus();
  };
  return {
    copyMarkdown: async () =>
      (await copyText(toMarkdown(kitDocument(kit))))
        ? store.announce('Markdown copied.')
        : store.notify({ text: 'Markdown could not be copied: the browser refused. Download it instead.' }),
    downloads: [
      { name: 'Print or PDF', run: () => print() },
      { name: 'Word', extension: 'docx', run: () => void word() },
      { name: 'Markdown', extension: 'md', run: () => save('md', 'text/markdown', toMarkdown(kitDocument(kit))) },
      {
        name: 'Scorecards for a spreadsheet',
        extension: 'csv',
        run: () => save('csv', 'text/csv', scorecardsCsv(scorecardsOf(kit)), 'scorecards'),
      },
      { name: 'Calendar of the loop', extension: 'ics', run: calendar },
      { name: 'Draft with its kit', extension: 'json', run: () => downloadDraft(store) },
    ],
  };
}

/** Hands over an empty scorecard of one interviewer, to fill in on the page that compares them. */
export function downloadScorecard(store: Store, kit: Kit, stage: KitStage, at: number) {
  const card = scorecardOf(kit, stage, at);
  const file = fileName(`scorecard ${stage.stage.name} ${card.interviewer || at + 1} ${kit.title}`, 'json');
  download(file, 'application/json', writeScorecard(card));
  store.announce(`${file} downloaded. Its interviewer opens it under “Fill in or compare scorecards”.`);
}
