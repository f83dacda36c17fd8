import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { axeFaults } from '../support/axe';

const PATH = '/hiring-plan/';
const sheet = (page: Page) => page.locator('.sheet');
const row = (page: Page, name: string) =>
  page
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .first()
    .getByRole('cell');

test.beforeEach(async ({ page }) => {
  // A Wednesday.
  await page.clock.setFixedTime(new Date('2027-01-06T12:00:00'));
});

test('starts from the rule of thumb, called so, on the next Monday', async ({ page }) => {
  await page.goto(PATH);
  await expect(page.getByRole('link', { name: 'our rule of thumb' })).toHaveAttribute(
    'href',
    /\/about\/#rule-of-thumb$/,
  );
  await expect(page.getByLabel('The role opens on')).toHaveValue('2027-01-11');
  await expect(sheet(page)).toContainText('First day of work: Thu 29 Apr 2027');
  await expect(row(page, 'First call')).toHaveText(['Mon 1 Feb 2027', 'Thu 4 Feb 2027']);
});

test('each change of the loop moves the dates and the hours', async ({ page }) => {
  await page.goto(PATH);
  await page.getByLabel('The role opens on').fill('2027-02-01');
  await page.getByLabel('Weeks of sourcing').fill('1');
  await page.getByRole('group', { name: 'Stage 1' }).getByLabel('Interviewers').fill('3');
  await page.getByLabel('Notice period', { exact: true }).fill('3');
  await page.getByLabel('Counted in').selectOption('months');
  await page.getByLabel('Public holidays').fill('2027-02-08');
  await expect(row(page, 'First call')).toHaveText(['Tue 9 Feb 2027', 'Fri 12 Feb 2027']);
  await expect(row(page, 'Total')).toHaveText(['', '', '', '23.5', '45.5']);
  await expect(row(page, 'Notice period')).toHaveText(['Fri 12 Mar 2027', 'Fri 11 Jun 2027']);
});

test('stages are added and removed by keyboard, and the focus follows', async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Add a stage' }).press('Enter');
  await expect(page.locator('#stage-5-name')).toBeFocused();
  await page.keyboard.type('Reference call');
  await expect(row(page, 'Reference call')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove stage 2' }).press('Enter');
  await expect(page.locator('#stage-0-name')).toBeFocused();
  await expect(row(page, 'Work sample')).toHaveCount(0);
});

test('what cannot be read gets a message at its field, and no plan is shown until it is fixed', async ({
  page,
}) => {
  await page.goto(PATH);
  const weeks = page.getByLabel('Weeks of sourcing');
  for (const typed of ['-3', 'NaN', '1e999', '1.5', '', '9999999999']) {
    await weeks.fill(typed);
    await expect(weeks).toHaveAccessibleDescription('Enter a whole number of weeks, from 0 to 52.');
    await expect(sheet(page)).toContainText('Fix the highlighted field to see the plan.');
    await expect(sheet(page).locator('table')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Calendar file' }).click({ force: true });
  await expect(page.getByText('There is no plan yet')).toBeVisible();
  await weeks.fill('2');
  await expect(sheet(page).locator('table')).toHaveCount(2);
});

test('the calendar file holds the steps as another program reads them', async ({ page }) => {
  await page.goto(PATH);
  await page.getByLabel('What you hire for').fill('Backend, platform; and “more” 漢字');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('hiring-plan.ics');
  const text = readFileSync(await file.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  expect(events).toHaveLength(10);
  expect(events[1]!.summary).toBe('First call: Backend, platform; and “more” 漢字');
  expect([events[1]!.startDate.toString(), events[1]!.endDate.toString()]).toEqual([
    '2027-02-01',
    '2027-02-05',
  ]);
  expect(text).toContain('\r\nDTSTAMP:20270106T');
});

test('text, Markdown and a link are copied; where the browser refuses, it is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PATH);
  await page.getByLabel('What you hire for').fill('Backend | engineer');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Text copied.')).toBeVisible();
  expect(await clipboard()).toContain('First call: Mon 1 Feb 2027 to Thu 4 Feb 2027');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Markdown copied.')).toBeVisible();
  expect(await clipboard()).toContain('## Hiring plan: Backend \\| engineer');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await clipboard()).toMatch(/#id=[0-9a-f]{8}&name=Backend\+%7C\+engineer&opens=2027-01-11/);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('doesn’t allow copying')).toBeVisible();
});

test('the address carries the loop: a reload brings it back, and what it does not know is told', async ({
  page,
}) => {
  await page.goto(PATH);
  await page.getByLabel('What you hire for').fill('Data & “more”');
  await page.getByRole('group', { name: 'Stage 2' }).getByLabel('Name').fill('Pairing; at ease');
  await page.getByRole('group', { name: 'Stage 2' }).getByLabel('Minutes').fill('75');
  await expect(page).toHaveURL(/stage=75%3B2%3B5%3B2%3BPairing%3B\+at\+ease/);
  await page.reload();
  await expect(page.getByLabel('What you hire for')).toHaveValue('Data & “more”');
  await expect(page.getByRole('group', { name: 'Stage 2' }).getByLabel('Name')).toHaveValue(
    'Pairing; at ease',
  );
  await expect(page.getByRole('group', { name: 'Stage 2' }).getByLabel('Minutes')).toHaveValue(
    '75',
  );
  await page.goto('about:blank');
  await page.goto(`${PATH}#opens=31.01.2027&colour=red`);
  await expect(page.getByText('The address also holds “colour”')).toBeVisible();
  await expect(page.getByLabel('The role opens on')).toHaveAccessibleDescription(
    /“31.01.2027” is not a date/,
  );
});

test('resetting to defaults can be undone', async ({ page }) => {
  await page.goto(PATH);
  await page.getByLabel('Weeks of sourcing').fill('9');
  await page.getByRole('button', { name: 'Reset to defaults' }).click();
  await expect(page.getByLabel('Weeks of sourcing')).toHaveValue('3');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Weeks of sourcing')).toHaveValue('9');
});

test('on paper stands the plan, and not the form', async ({ page }) => {
  await page.goto(PATH);
  await expect(page.getByLabel('Weeks of sourcing')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Weeks of sourcing')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(row(page, 'First day of work').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the plan, nor with a problem in it, and nothing scrolls sideways, ${colorScheme}, 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.goto(PATH);
    await expect(sheet(page).locator('svg')).toBeVisible();
    for (const typed of ['2', 'x']) {
      await page.getByLabel('Weeks of sourcing').fill(typed);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });

test('without JavaScript a dated worked example stands there in full', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(PATH);
  await expect(page.getByText('Planning with your own dates needs JavaScript')).toBeVisible();
  await expect(row(page, 'First day of work')).toHaveText(['Thu 29 Apr 2027', 'Thu 29 Apr 2027']);
  await expect(row(page, 'Total')).toHaveText(['', '', '', '23.5', '33.5']);
  await expect(page.getByRole('img', { name: /The plan as bars over the months/ })).toBeVisible();
});

test('without JavaScript no control is shown that would do nothing', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(PATH);
  const controls = page.locator('main').locator('button, input, select, textarea');
  expect(await controls.filter({ visible: true }).count()).toBe(0);
});
