import { expect, test } from '@playwright/test';
import { candidates, card, cardFile, load } from '../support/score-files';

const PATH = '/interview-kit/scores/';

test.beforeEach(async ({ page }) => {
  await page.goto(PATH);
});

test('two candidates of one name are told apart by the reader; until then nothing is lost and nothing is mixed', async ({
  page,
}) => {
  await load(page, cardFile(card('Kim', 'Ana', [4, 4])));
  await load(page, cardFile(card('Kim', 'Ana', [1, 1])));
  await expect(page.getByRole('alert')).toContainText([
    'Are they two candidates with the same name',
  ]);
  await expect(candidates(page)).toHaveCount(1);
  await page.reload();
  await page.getByRole('button', { name: 'Two candidates: keep both' }).click();
  await expect(page.getByRole('heading', { name: 'Scorecards', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Show names without decisions' }).click();
  await expect(candidates(page).getByRole('heading', { level: 3 })).toHaveText(['Kim', 'Kim (2)']);
  await load(page, cardFile(card('Kim', 'Ana', [2, 2])));
  await page.getByRole('button', { name: 'One candidate: take the second' }).click();
  await expect(
    candidates(page)
      .first()
      .getByRole('row', { name: /^Idempotency/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('2');
});

test('two candidates of one name are never merged unasked, whoever interviewed them, and are told apart by hand', async ({
  page,
}) => {
  // Ana met one Kim, Bo the other: nothing in the cards says so.
  await load(
    page,
    cardFile(card('Kim', 'Ana', [4, 4])),
    cardFile(card('Kim', 'Bo', [1, 1])),
    cardFile(card('Lee', 'Ana', [3, 3])),
  );
  const question = page.getByRole('region', { name: 'Check for duplicate names' });
  await expect(page.getByText('3 scorecards read. Check below for duplicate names.')).toBeVisible();
  await expect(question).not.toContainText('Kim');
  await expect(page.getByText('Grouped by name alone')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show names without decisions' }).click();
  await question.getByText('Kim: 2 cards').click();
  await question
    .getByLabel('Work sample, Bo: candidate')
    .selectOption({ label: 'Another person with this name' });
  await expect(candidates(page).getByRole('heading', { level: 3 })).toHaveText([
    'Kim',
    'Kim (2)',
    'Lee',
  ]);
  await expect(question).toHaveCount(0);
  await expect(page.getByText('not saved as a file yet')).toHaveCount(1);
  // A third interviewer's Kim may be either; once said, it is not asked again.
  await load(page, cardFile(card('Kim', 'Chi', [2, 2])));
  await question.getByText('Kim, Kim (2): 3 cards').click();
  await question.getByLabel('Work sample, Chi: candidate').selectOption('Kim (2)');
  await expect(candidates(page).nth(1).getByRole('columnheader')).toHaveText([
    'Question',
    'Bo',
    'Chi',
    'Median',
    'Spread',
  ]);
  await page.getByRole('button', { name: 'Each name is one person' }).click();
  await expect(question).toHaveCount(0);
  await page.reload();
  await expect(candidates(page)).toHaveCount(3);
  await expect(question).toHaveCount(0);
});
