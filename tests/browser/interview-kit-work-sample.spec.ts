import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { writeStored } from '../../src/drafts/stored-draft';
import { startDraft } from '../../src/job-description/suggest';
import { expectNoFaults } from '../support/axe';
import { openKit } from '../support/kit-page';
import { siteCatalogue } from '../support/site-catalogue';

const sheet = (page: Page) => page.locator('.sheet');
const loopRow = (page: Page, name: string) =>
  sheet(page).getByRole('row', { name: new RegExp(`^${name}`) });
const question = (page: Page, text: string) =>
  page.locator('.scorecard:not(.print-copy) .question', { hasText: text });
const IDEMPOTENCY = 'Idempotency: handles duplicate messages and retried requests safely';
const SAMPLE = 'Code review: make a message consumer idempotent';

test('a work sample is chosen on its own page: its time, pay and rubric stand on the plan, the cards and in every file', async ({
  page,
}) => {
  await page.goto('/work-samples/review-a-consumer/');
  await page.getByRole('link', { name: 'Plan it in the interview kit' }).click();
  await expect(page.getByLabel('Work sample beforehand')).toHaveValue('review-a-consumer');
  await expect(loopRow(page, `Alone: ${SAMPLE}`)).toContainText('60');
  await expect(sheet(page)).toContainText(
    '5 h of a candidate’s time, 1 h of it alone with the work sample, and 8 h 15 min',
  );
  const card = page.locator('.scorecard:not(.print-copy)', { hasText: `Work sample: ${SAMPLE}` });
  await expect(card).toContainText(
    'Time limit: 60 minutes, the same for everyone. Then 20 minutes to talk about it.',
  );
  await expect(card).toContainText('Pay: ');
  await expect(card).toContainText(`It shows: ${IDEMPOTENCY}`);
  await expect(
    card.getByRole('heading', { name: 'Sees what can go wrong, and for whom' }),
  ).toBeVisible();
  await expect(question(page, 'Must-have').filter({ hasText: IDEMPOTENCY })).toHaveCount(0);
  // What it shows can be asked as well, and be left to it again.
  await card.getByText('Ask about one of these as well').click();
  await card.getByRole('button', { name: `Ask as well: ${IDEMPOTENCY}` }).click();
  const asked = question(page, 'Must-have').filter({ hasText: IDEMPOTENCY });
  await expect(asked).toHaveCount(1);
  await asked.getByText('Change this question').click();
  await asked
    .getByLabel('Question', { exact: true })
    .selectOption({ label: 'No question (covered by the work sample)' });
  await expect(asked).toHaveCount(0);
  // By keyboard, a step back that takes away what had the focus does not end the undoing.
  await card.getByRole('button', { name: `Ask as well: ${IDEMPOTENCY}` }).click();
  await expect(asked.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(asked).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(asked).toHaveCount(1);
  await page.keyboard.press('Control+y');
  await expect(asked).toHaveCount(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Scorecard for Interviewer 1' }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    card: { questions: { skill: string; anchors: object }[] };
  };
  expect(saved.card.questions[0]).toMatchObject({
    skill: 'Sees what can go wrong, and for whom',
    anchors: { poor: expect.any(String) },
  });
  // Kept, undone, and without it the questions are back.
  await page.reload();
  await expect(page.getByLabel('Work sample beforehand')).toHaveValue('review-a-consumer');
  await page.getByLabel('Work sample beforehand').selectOption('');
  await expect(question(page, 'Must-have').filter({ hasText: IDEMPOTENCY })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(loopRow(page, `Alone: ${SAMPLE}`)).toHaveCount(1);
});

test('axe finds no fault in a kit with a work sample, wide and narrow, light and dark', async ({
  page,
}) => {
  await expectNoFaults(page, async () => {
    await openKit(page, '?sample=review-a-consumer');
    await page.getByText('Ask about one of these as well').first().click();
  });
});

test('a work sample that is gone is said, and the kit is planned without it', async ({ page }) => {
  await openKit(page);
  const draft = {
    ...startDraft(siteCatalogue),
    kit: { picks: [], stages: [{ id: 'work-sample', sample: 'write-a-compiler' }] },
  };
  await page.evaluate(
    (text) => localStorage.setItem('job-description/draft/kept/old', text),
    writeStored(draft, { old: 1 }),
  );
  await openKit(page, '?sample=knit-a-scarf');
  await expect(page.getByText('There is no work sample “knit-a-scarf” any more.')).toBeVisible();
  await expect(
    page.getByText('The work sample “write-a-compiler” is not in the guide any more'),
  ).toBeVisible();
  await expect(sheet(page)).toContainText('5 stages: 4 h of a candidate’s time');
});
