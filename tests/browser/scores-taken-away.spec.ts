import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { candidates, card, cardFile, file, load } from '../support/score-files';

test.beforeEach(async ({ page }) => {
  await page.goto('/interview-kit/scores/');
});

test('a card that is brought back takes away nothing of what was done since', async ({ page }) => {
  await load(page, cardFile(card('Kim', 'Ana', [4, 4])), cardFile(card('Lee', 'Ana', [3, 3])));
  await page.getByRole('button', { name: 'Show names without decisions' }).click();
  await page.getByRole('button', { name: 'Remove: Kim, Work sample, Ana' }).click();
  await load(page, cardFile(card('Zoe', 'Bo', [2, 2])));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(candidates(page).getByRole('heading', { level: 3 })).toHaveText([
    'Kim',
    'Lee',
    'Zoe',
  ]);
});

test('a card that is brought back beside another of its kind waits until it is said what it is', async ({
  page,
}) => {
  await load(page, cardFile(card('Kim', 'Ana', [4, 4])));
  await page.getByRole('button', { name: /^Remove: / }).click();
  await load(page, cardFile(card('Kim', 'Ana', [1, 1])));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Are they two candidates with the same name')).toBeVisible();
  await expect(candidates(page)).toHaveCount(1);
});

test('a second card is taken even where the first is gone by then', async ({ page }) => {
  await load(page, cardFile(card('Kim', 'Ana', [4, 4])));
  await load(page, cardFile(card('Kim', 'Ana', [1, 1])));
  await page.getByRole('button', { name: /^Remove: / }).click();
  await page.getByRole('button', { name: 'One candidate: take the second' }).click();
  await expect(candidates(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Remove: / })).toHaveCount(1);
});

test('the same scores from another file are known, in a table and from a card filled in here', async ({
  page,
}) => {
  await load(page, cardFile(card('Kim', 'Ana', [4, 2])), cardFile(card('Lee', 'Ana', [0, 0])));
  await page.getByRole('button', { name: 'Show names without decisions' }).click();
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'All scores as a table' }).click(),
  ]);
  await load(page, file('all.csv', readFileSync(await table.path(), 'utf8')));
  await expect(page.getByText('0 scorecards read, 2 already here.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Fill in:/ })
    .last()
    .click();
  const form = page.getByRole('form', { name: /^Scorecard: / });
  await form
    .getByRole('radio', { name: /^3 Good/ })
    .first()
    .check();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  await load(page, file('lee.json', readFileSync(await saved.path(), 'utf8')));
  await expect(page.getByText('0 scorecards read, 1 already here.')).toBeVisible();
});
