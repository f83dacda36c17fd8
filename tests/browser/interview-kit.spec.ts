// Over 200 lines: the cases of one subject stay side by side.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { writeStored } from '../../src/drafts/stored-draft';
import { startDraft } from '../../src/job-description/suggest';
import { expectNoFaults } from '../support/axe';
import { holdBack } from '../support/hold-back';
import { openKit, toolOf } from '../support/kit-page';
import { siteCatalogue } from '../support/site-catalogue';

const PATH = '/interview-kit/';
const sheet = (page: Page) => page.locator('.sheet');
const loopRow = (page: Page, name: string) =>
  sheet(page).getByRole('row', { name: new RegExp(`^${name}`) });
const question = (page: Page, skill: string) =>
  page.locator('.scorecard:not(.print-copy) .question', { hasText: skill });
const change = async (page: Page, skill: string) => {
  const one = question(page, skill);
  await one.getByText('Change this question').click();
  return one;
};
const IDEMPOTENCY = 'Idempotency: handles duplicate messages and retried requests safely';

test('without a draft it starts from role and level: the loop, its hours, and a question for each must-have', async ({
  page,
}) => {
  await openKit(page);
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(
    'Interview kit: Senior backend engineer (microservices)',
  );
  await expect(sheet(page)).toContainText(
    '5 stages: 4 h of a candidate’s time, and 7 h 45 min of your interviewers’, notes included.',
  );
  await expect(page.locator('.kit-list span').first()).toBeVisible();
  for (const name of await page.locator('.kit-list span').allTextContents())
    await expect(question(page, name)).toHaveCount(1);
  await page.getByLabel('Role', { exact: true }).selectOption('site-reliability-engineer');
  await page.getByLabel('Level').selectOption('Staff');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(
    'Interview kit: Staff site reliability engineer (SRE)',
  );
});

test('it opens with the builder’s draft, and a change of must-haves changes both', async ({
  page,
}) => {
  await page.goto('/job-description-builder/?role=api-engineer');
  await page.locator('#company').fill('Harbour Desk (example)');
  await openKit(page);
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(
    'Interview kit: Senior API engineer',
  );
  await page.getByLabel('Add a must-have').selectOption({ label: IDEMPOTENCY });
  await page
    .locator('.kit-list')
    .getByRole('button', { name: /^Remove: / })
    .first()
    .click();
  const left = await page.locator('.kit-list span').allTextContents();
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.goto('/job-description-builder/');
  const preview = page.locator('.builder-preview');
  await expect(preview).toContainText(/repeated|twice|harmless|idempoten/i);
  await openKit(page);
  expect(await page.locator('.kit-list span').allTextContents()).toEqual(left);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a question is swapped, moved, put in own words and removed; what is forgotten is said, and all of it is kept and undone', async ({
  page,
}) => {
  await openKit(page);
  const one = await change(page, IDEMPOTENCY);
  const before = await one.getByRole('heading').textContent();
  const swap = one.getByLabel('Question', { exact: true });
  const other = (await swap.locator('option').all())[0]!;
  const values = await Promise.all(
    (await swap.locator('option').all()).map((option) => option.getAttribute('value')),
  );
  expect(await other.textContent()).toBeTruthy();
  await swap.selectOption('own words');
  await one.getByLabel(`Your question on: ${IDEMPOTENCY}`).fill('What if it comes twice?');
  await expect(one.getByRole('heading')).toHaveText('What if it comes twice?');
  await one.getByLabel('Stage').selectOption({ label: 'First call' });
  await expect(loopRow(page, 'First call')).toContainText('1');
  await page.reload();
  await expect(question(page, IDEMPOTENCY).getByRole('heading')).toHaveText(
    'What if it comes twice?',
  );
  await (
    await change(page, IDEMPOTENCY)
  )
    .getByLabel('Question', { exact: true })
    .selectOption(values[0]!);
  await expect(question(page, IDEMPOTENCY).getByRole('heading')).toHaveText(before!);
  await question(page, IDEMPOTENCY)
    .getByRole('button', { name: /^Remove: / })
    .click();
  await expect(page.locator('.kit-forgotten')).toContainText(
    `“${IDEMPOTENCY}” is not asked about: you removed it from the interview.`,
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.kit-forgotten')).toHaveCount(0);
  await expect(question(page, IDEMPOTENCY)).toHaveCount(1);
});

test('a role page leads to the whole interview of that role', async ({ page }) => {
  await page.goto('/roles/api-engineer/');
  await page.getByRole('link', { name: 'As a whole interview' }).click();
  await expect(page.locator('#kit')).toHaveText('Interview kit: Senior API engineer');
});

test('stages change their length, their people, or fall away, and the hours follow', async ({
  page,
}) => {
  await openKit(page);
  const stage = page.getByRole('group', { name: 'An incident' });
  await stage.getByLabel('Minutes').selectOption('15');
  await expect(stage.getByLabel('Minutes')).toHaveAccessibleDescription(/min (?:too long|left)$/);
  await stage.getByLabel('Interviewers').fill('Ana, Bo');
  await expect(loopRow(page, 'An incident')).toContainText('Ana, Bo');
  await stage.getByLabel('Include this stage').uncheck();
  await expect(loopRow(page, 'An incident')).toHaveCount(0);
  await expect(sheet(page)).toContainText('4 stages: 3 h 15 min of a candidate’s time');
  await expect(page.locator('.kit-forgotten')).toHaveCount(0);
});

test('Markdown, Word, CSV, calendar and scorecards are downloaded, and hold the kit', async ({
  page,
}) => {
  await openKit(page);
  const text = await question(page, IDEMPOTENCY).getByRole('heading').textContent();
  const take = async (name: string) => {
    await page.locator('summary', { hasText: 'Download' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`^${name}`) }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const markdown = await take('Markdown');
  expect(markdown.name).toBe('interview-kit-senior-backend-engineer-microservices.md');
  expect(markdown.bytes.toString()).toContain(text!.slice(0, 30));
  const word = await take('Word');
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  const csv = await take('Scorecards for a spreadsheet');
  expect(csv.bytes.toString().split('\r\n')[0]).toContain(
    'Candidate,Interviewer,Role,Stage,Skill,Question,Score',
  );
  await page.locator('summary', { hasText: 'Download' }).click();
  await page.getByRole('button', { name: /^Calendar/ }).click();
  await expect(page.getByText('Enter when the first interview starts')).toBeVisible();
  await page.getByLabel('First interview starts').fill('2027-01-11T09:30');
  const calendar = await take('Calendar');
  const events = new ICAL.Component(
    ICAL.parse(calendar.bytes.toString()) as unknown[],
  ).getAllSubcomponents('vevent');
  expect(events.map((one) => new ICAL.Event(one).startDate.toString())).toEqual([
    ...[
      '2027-01-11T09:30:00',
      '2027-01-11T10:15:00',
      '2027-01-11T11:30:00',
      '2027-01-11T12:45:00',
      '2027-01-11T13:45:00',
    ],
  ]);
  const [card] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scorecard for Interviewer 2' }).first().click(),
  ]);
  expect(JSON.parse(readFileSync(await card.path(), 'utf8'))).toMatchObject({
    kind: 'interview scorecard',
    version: 1,
  });
});

test('where the network is gone before the first download, that is said and nothing is lost', async ({
  page,
  context,
}) => {
  await openKit(page);
  await expect(sheet(page)).toBeVisible();
  await context.setOffline(true);
  await page.locator('summary', { hasText: 'Download' }).click();
  await page.getByRole('button', { name: /^Markdown/ }).click();
  await expect(
    page.getByText('The file could not be made: its part of this page did not load.'),
  ).toBeVisible();
  await expect(question(page, IDEMPOTENCY)).toHaveCount(1);
});

test('a shared link carries the kit’s choices to another browser', async ({ page, browser }) => {
  await openKit(page);
  await page
    .getByRole('group', { name: 'Work with others' })
    .getByLabel('Interviewers')
    .fill('Chi');
  await page.getByRole('button', { name: 'Share link' }).click();
  const link = page.locator('#share-link');
  await expect(link).toHaveValue(/#draft=1\./);
  const other = await (await browser.newContext()).newPage();
  await other.goto(await link.inputValue());
  await toolOf(other);
  await expect(
    other.getByRole('group', { name: 'Work with others' }).getByLabel('Interviewers'),
  ).toHaveValue('Chi');
  await other.context().close();
});

test('a kit for a role that no longer exists says so, keeps every must-have, and takes another role', async ({
  page,
}) => {
  await openKit(page);
  const stored = writeStored({ ...startDraft(siteCatalogue), role: 'cobol-engineer' }, { old: 1 });
  await page.evaluate(
    (text) => localStorage.setItem('job-description/draft/kept/old', text),
    stored,
  );
  await page.reload();
  await expect(page.locator('#role-gone')).toContainText(
    '“cobol-engineer”, which the guide no longer has',
  );
  await expect(question(page, IDEMPOTENCY)).toHaveCount(1);
  await page.getByLabel('Role', { exact: true }).selectOption('microservices-developer');
  await expect(page.locator('#role-gone')).toHaveCount(0);
  await openKit(page, `?role=${encodeURIComponent('<b>gone</b>')}`);
  await expect(page.getByText('There is no role “<b>gone</b>” any more.')).toBeVisible();
});

test('without JavaScript a whole kit of one role can be read and printed', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(PATH);
  await expect(
    page.getByRole('heading', { name: 'Interview kit: Senior backend engineer (microservices)' }),
  ).toBeVisible();
  expect(await page.locator('.question').count()).toBeGreaterThanOrEqual(5);
  await expect(page.getByRole('link', { name: 'the question bank' })).toBeVisible();
  const controls = page.locator('main').locator('button, input, select, textarea, summary');
  expect(await controls.filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

test('everything is reachable by keyboard and named: no fault that axe can find, wide and narrow, light and dark', async ({
  page,
}) => {
  await expectNoFaults(page, async () => {
    await openKit(page);
    await change(page, IDEMPOTENCY);
    await question(page, IDEMPOTENCY)
      .getByLabel('Question', { exact: true })
      .selectOption('own words');
  });
});

test('where the questions do not come, the kit of one role stays and says so, and the tool comes once the network is back', async ({
  page,
}) => {
  await page.route('**/interview-kit/bank.json', (route) => route.abort());
  await page.goto(PATH);
  const lost = page.getByRole('alert').filter({ hasText: 'The questions could not be loaded' });
  await expect(lost).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Interview kit: Senior backend engineer (microservices)' }),
  ).toBeVisible();
  await page.unroute('**/interview-kit/bank.json');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await toolOf(page);
  await expect(lost).toHaveCount(0);
});

test('the focus stays where it is when the tool takes the page over', async ({ page }) => {
  const letGo = await holdBack(page, '**/interview-kit/bank.json');
  await page.goto(PATH);
  const table = page.getByRole('region', { name: 'Interview stages' });
  await table.focus();
  letGo();
  await toolOf(page);
  await expect(table).toBeFocused();
});
