// Over 200 lines: the cases of one subject stay side by side.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { writeScorecard } from '../../src/interview-kit/scorecard';
import { expectNoFaults } from '../support/axe';
import { candidates, card, cardFile, file, load } from '../support/score-files';

const PATH = '/interview-kit/scores/';

test.beforeEach(async ({ page }) => {
  await page.goto(PATH);
});

test('an empty card of the kit is filled in on screen, saved as a file and read again', async ({
  page,
}) => {
  await page.goto('/interview-kit/');
  const [empty] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scorecard for Interviewer 1' }).first().click(),
  ]);
  await page.goto(PATH);
  await load(page, file('card.json', readFileSync(await empty.path(), 'utf8')));
  const form = page.getByRole('form', { name: /^Scorecard: / });
  await form.getByRole('button', { name: 'Save as a file' }).click();
  await expect(form.getByLabel('Candidate')).toBeFocused();
  await expect(form.getByLabel('Candidate')).toHaveAccessibleDescription(
    /Enter the candidate’s name/,
  );
  await form.getByLabel('Candidate').fill('Kim');
  await form.getByLabel('Interviewer').fill('Ana');
  await form
    .getByRole('radio', { name: /^3 Good/ })
    .first()
    .check();
  await form
    .getByLabel('Evidence: what was said')
    .first()
    .fill('Named the key, “and its life”; =1+1');
  await expect(page.getByText('not saved as a file yet')).toBeVisible();
  // A reload loses nothing.
  await page.reload();
  await page.getByRole('button', { name: /^Fill in:/ }).click();
  await expect(form.getByLabel('Evidence: what was said').first()).toHaveValue(
    'Named the key, “and its life”; =1+1',
  );
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^scorecard-kim-.*-ana\.json$/);
  await expect(page.getByText('not saved as a file yet')).toHaveCount(0);
  const text = readFileSync(await saved.path(), 'utf8');
  await load(page, file('again.json', text));
  await expect(page.getByText('0 scorecards read, 1 already here.')).toBeVisible();
});

test('scorecards of several interviewers become a table for each candidate, with what to talk about', async ({
  page,
}) => {
  await load(
    page,
    cardFile(card('Kim', 'Ana', [4, 2])),
    cardFile(card('Kim', 'Bo', [2, 3])),
    cardFile(card('Lee', 'Ana', [3, 3])),
  );
  await page.getByRole('button', { name: 'Show names without decisions' }).click();
  await expect(candidates(page)).toHaveCount(2);
  const kim = candidates(page).filter({ has: page.getByRole('heading', { name: 'Kim' }) });
  await expect(kim.getByRole('row', { name: /^Idempotency/ }).getByRole('cell')).toHaveText([
    '4',
    '2',
    '3',
    '2, discuss',
  ]);
  await expect(kim.getByRole('row', { name: /^API design/ }).getByRole('cell')).toHaveText([
    '2',
    '3',
    '2.5',
    '1',
  ]);
  await expect(kim).toContainText('Ana (4): Ana heard 0');
  await expect(candidates(page).filter({ hasText: 'Lee' })).not.toContainText(
    'Talk about these first',
  );
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'All scores as a table' }).click(),
  ]);
  const csv = readFileSync(await table.path(), 'utf8');
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await load(page, file('all.csv', csv));
  await expect(page.getByText('3 scorecards read.')).toBeVisible();
  await expect(candidates(page)).toHaveCount(2);
});

test('names are hidden until each candidate has a decision, and the decisions stand when they show', async ({
  page,
}) => {
  await load(
    page,
    cardFile(card('Kim Secret', 'Ana Hidden', [4, 4])),
    cardFile(card('Lee Secret', 'Ana Hidden', [1, 2])),
  );
  await expect(candidates(page)).toHaveCount(2);
  await expect(page.locator('.scores')).not.toContainText(/Secret|Ana Hidden(?! heard)/);
  const reveal = page.getByRole('button', { name: 'Show names', exact: true });
  await expect(reveal).toHaveAccessibleDescription('2 candidates have no decision yet.');
  await reveal.click({ force: true });
  await expect(page.locator('.scores')).not.toContainText('Kim Secret');
  for (const name of ['Candidate A', 'Candidate B'])
    await candidates(page)
      .filter({ hasText: name })
      .getByLabel('Decision')
      .selectOption({ label: name === 'Candidate A' ? 'Hire' : 'No hire' });
  // A reload hides the names again, and takes no decision away.
  await page.reload();
  await reveal.click();
  await expect(page.getByRole('heading', { name: 'Kim Secret' })).toBeVisible();
  await expect(page.locator('.scores')).toContainText('Decision: No hire');
});

test('cards of two versions of a kit stand apart and it is said; a card of a newer page is refused', async ({
  page,
}) => {
  const other = card('Kim', 'Bo', [1, 3]);
  other.questions[0] = { ...other.questions[0]!, question: 'In other words?' };
  await load(page, cardFile(card('Kim', 'Ana', [4, 3])), cardFile(other));
  await expect(candidates(page)).toContainText('Idempotency was asked about in different words');
  await load(
    page,
    file(
      'newer.json',
      writeScorecard(card('Zoe', 'Ana', [3])).replace('"version": 1', '"version": 9'),
    ),
  );
  await expect(
    page.getByText('“newer.json” was made by a newer version of this page.'),
  ).toBeVisible();
  await expect(candidates(page)).toHaveCount(1);
});

test('a broken file is refused in words, and the cards on the page stay', async ({ page }) => {
  const head = 'Candidate,Interviewer,Role,Stage,Skill,Question,Score,Evidence';
  await load(page, cardFile(card('Kim', 'Ana', [4, 4])));
  for (const [name, content, message] of [
    [
      'quote.csv',
      `${head}\nKim,Bo,Dev,Team,Tea,"How?,3,x`,
      'is a broken CSV: a quotation mark opens in line 2 and never closes.',
    ],
    [
      'score.csv',
      `${head}\nKim,Bo,Dev,Team,Tea,How?,9,x`,
      'has a score in line 2 that is none: “9”.',
    ],
    [
      'twice.csv',
      `${head}\nKim,Bo,Dev,Team,Tea,How?,3,x\nKim,Bo,Dev,Team,Tea,How?,1,y`,
      'scores “Tea” twice for one candidate, interviewer and stage; line 3 is the second.',
    ],
    ['people.csv', 'Name,Age\nKim,40', 'is no table of scores: it lacks the columns'],
    ['cut.json', writeScorecard(card('Kim', 'Bo', [1])).slice(0, 200), 'is cut or damaged'],
    [
      'changed.json',
      writeScorecard(card('Kim', 'Bo', [1])).replace('"poor"', '"brilliant"'),
      'lacks a part of a scorecard',
    ],
    ['picture.png', '\u0089PNG\u0000\u0001', 'is no text file'],
  ] as const) {
    await load(page, file(name, content));
    await expect(page.getByText(`“${name}” ${message}`)).toBeVisible();
    await expect(page.getByText('The cards on this page are as they were.')).toBeVisible();
    await expect(candidates(page)).toHaveCount(1);
  }
});

test('a card is taken away and brought back; what is typed into cards cannot become markup', async ({
  page,
}) => {
  const evil = '<img src=x onerror=alert(1)>';
  await load(page, cardFile(card(evil, evil, [4, 1]), 'evil.json'));
  await page.getByRole('button', { name: 'Show names without decisions' }).click();
  await expect(page.getByRole('heading', { name: evil })).toBeVisible();
  await page.getByRole('button', { name: /^Remove: / }).click();
  await expect(candidates(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(candidates(page)).toHaveCount(1);
});

test('a dropped file is read, and axe finds no fault, wide and narrow, light and dark', async ({
  page,
}) => {
  const data = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.json'));
      return transfer;
    },
    writeScorecard(card('Kim', 'Ana', [4, 1])),
  );
  await page.locator('.scores').dispatchEvent('drop', { dataTransfer: data });
  await load(page, cardFile(card('Kim', 'Bo', [1, 1])), cardFile(card('Kim', 'Bo', [2, 1])));
  await page
    .getByRole('button', { name: /^Fill in:/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Two candidates: keep both' })).toBeVisible();
  await expectNoFaults(page);
});

test('made-up scores show what the page does; all scorecards are removed at once, and brought back', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Try with sample data' }).click();
  await expect(page.getByRole('status').filter({ hasText: '6 scorecards read' })).toBeVisible();
  await expect(page.getByText('Made up, to show the table.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByRole('heading', { name: 'Scorecards', exact: true })).toBeFocused();
  await expect(page.getByText('No scorecards yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Remove: / })).toHaveCount(6);
});

test('each candidate’s table is a region with a name of its own', async ({ page }) => {
  await page.getByRole('button', { name: 'Try with sample data' }).click();
  await expect(candidates(page)).toHaveCount(2);
  const names = await page
    .locator('.scores [role=region]')
    .evaluateAll((regions) => regions.map((region) => region.getAttribute('aria-label')));
  expect(names).toEqual(['Scores for Candidate A, 1 to 4', 'Scores for Candidate B, 1 to 4']);
});

test('without a network the example says so', async ({ page, context }) => {
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Try with sample data' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'The example could not be loaded' }),
  ).toBeVisible();
});
