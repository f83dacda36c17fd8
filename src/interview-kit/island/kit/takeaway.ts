import { once } from '../../../controls/once';
import { copyText, download } from '../../../controls/deliver';
import type { Store } from '../../../drafts/store/store';
import { withProgress } from '../../../drafts/windows/progress';
import type { Kit, KitStage } from '../../kit';
import { scorecardOf, scorecardsOf } from '../../empty-scorecards';
import { writeScorecard } from '../../scorecard';
import { scorecardsCsv } from '../../scorecard-csv';
import { readStart } from '../../starts';
import { kitDocument } from '../../writers/document';
import { zoneHere } from './zone-here';
import { loopCalendar } from '../../writers/loop-calendar';
import { fileName } from '../../../formats/file-name';
import { toMarkdown } from '../../../job-description/writers/markdown';

/** The writer of Word files, which is heavy and comes later. */
export const loadWordWriter = once(() => import('../../../job-description/writers/docx'));

function save(
  store: Store,
  { title }: Kit,
  extension: string,
  type: string,
  content: string | Blob,
  what = 'interview kit',
) {
  const file = fileName(`${what} ${title}`, extension);
  download(file, type, content);
  store.announce(`${file} downloaded.`);
}

export const saveMarkdown = (store: Store, kit: Kit) =>
  save(store, kit, 'md', 'text/markdown', toMarkdown(kitDocument(kit)));

export async function copyMarkdown(store: Store, kit: Kit) {
  if (await copyText(toMarkdown(kitDocument(kit)))) store.announce('Markdown copied.');
  else
    store.notify({
      text: 'This browser doesn’t allow copying. Download the Markdown instead.',
    });
}

export async function saveWord(store: Store, kit: Kit) {
  try {
    const file = await withProgress('Writing the Word file …', async () =>
      (await loadWordWriter()).toDocx(kitDocument(kit)),
    );
    save(store, kit, 'docx', file.type, file);
  } catch {
    store.notify({
      text: 'The Word file could not be made: its part of this page did not load. Markdown, print and the scorecards still work; or reload the page once the network is back, your kit is kept.',
    });
  }
}

/** All empty scorecards as one table. */
export const saveTable = (store: Store, kit: Kit) =>
  save(store, kit, 'csv', 'text/csv', scorecardsCsv(scorecardsOf(kit)), 'scorecards');

export function saveCalendar(store: Store, kit: Kit) {
  const starts = readStart(store.draft.peek().kit?.starts);
  if (starts)
    return save(
      store,
      kit,
      'ics',
      'text/calendar',
      loopCalendar(
        kit,
        {
          starts,
          zone: zoneHere(),
          draft: store.openId(),
          candidate: store.draft.peek().kit?.candidate ?? '',
        },
        new Date(),
      ),
      'interview loop',
    );
  store.notify({
    text: 'Enter when the first interview starts, under “First interview starts”, to get the calendar file.',
  });
  document.getElementById('starts')?.focus();
}

/** Hands over an empty scorecard of one interviewer, to fill in on the page that compares them. */
export function saveScorecard(store: Store, kit: Kit, stage: KitStage, at: number) {
  const card = scorecardOf(kit, stage, at);
  const file = fileName(
    `scorecard ${stage.stage.name} ${card.interviewer || at + 1} ${kit.title}`,
    'json',
  );
  download(file, 'application/json', writeScorecard(card));
  store.announce(
    `${file} downloaded. Its interviewer opens it under “Fill in or compare scorecards”.`,
  );
}
