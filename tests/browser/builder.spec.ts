import { expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');

/** Opens a section's editor and gives it back. */
async function section(page: Page, heading: string) {
  const details = page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: heading }) });
  await details.locator('summary').click();
  return details;
}

test('a stranger reaches a description that could be posted', async ({ page }) => {
  await page.goto(BUILDER);
  await page.getByLabel('Role', { exact: true }).selectOption('API engineer');
  await page.getByLabel('Level').selectOption('Staff');
  await page.getByLabel('Workplace').selectOption('Hybrid');
  await page.getByLabel('City', { exact: true }).fill('Porto');
  await page.getByLabel('Company name').fill('Harbour Desk');
  await page.getByLabel('What it does', { exact: true }).fill('We book berths for ships.');
  await page
    .getByLabel('Why this role exists', { exact: true })
    .fill('Partners ask for an interface.');
  await page.getByLabel('The team', { exact: true }).fill('Five people, one on call at a time.');
  await page
    .getByLabel('How to apply', { exact: true })
    .fill('Send a page about an API you changed.');
  await page.getByLabel('Lowest pay').fill('60,000');
  await page.getByLabel('Highest pay').fill('75000');
  await page.getByLabel('Currency').fill('eur');
  const technologies = page.getByRole('combobox', { name: 'Add technologies' });
  await technologies.fill('golang');
  await technologies.press('Enter');
  await technologies.fill('Kafka');
  await technologies.press('Enter');

  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('Staff API engineer');
  await expect(sheet(page).locator('.facts')).toHaveText(
    'Harbour Desk · Hybrid, Porto · Full-time, permanent · EUR 60,000–75,000 a year',
  );
  for (const heading of [
    'Why this role exists',
    'The role',
    'What you will do',
    'What you bring',
    'Nice to have',
    'What you will work with',
    'About us',
    'The team',
    'Location and working arrangements',
    'Pay and benefits',
    'How to apply',
  ])
    await expect(sheet(page).getByRole('heading', { name: heading, exact: true })).toBeVisible();
  await expect(sheet(page)).toContainText('Go');
  expect(await sheet(page).locator('li').count()).toBeGreaterThanOrEqual(12);
  const words = (await sheet(page).innerText()).split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(350);
  await expect(sheet(page)).not.toContainText(/undefined|null|NaN|[{}]/);
});

test('the description follows each keystroke', async ({ page }) => {
  await page.goto(BUILDER);
  const name = page.getByLabel('Company name');
  await name.focus();
  for (const [typed, shown] of [
    ['N', 'N · Remote'],
    ['o', 'No · Remote'],
    ['r', 'Nor · Remote'],
  ] as const) {
    await page.keyboard.type(typed);
    await expect(sheet(page).locator('.facts')).toContainText(shown);
  }
});

test('lines are edited, added, moved and removed by keyboard, and focus stays where the work is', async ({
  page,
}) => {
  await page.goto(BUILDER);
  const duties = await section(page, 'What you will do');
  const lines = duties.locator('textarea');
  const count = await lines.count();
  const [first, second] = [await lines.nth(0).inputValue(), await lines.nth(1).inputValue()];

  await duties.getByRole('button', { name: 'Move line 1 down' }).focus();
  await page.keyboard.press('Enter');
  await expect(lines.nth(0)).toHaveValue(second);
  await expect(lines.nth(1)).toHaveValue(first);
  await expect(duties.getByRole('button', { name: 'Move line 2 down' })).toBeFocused();
  await expect(page.locator('.builder > [role=status]')).toHaveText(`Line is now 2 of ${count}.`);

  await duties.getByRole('button', { name: 'Write a line' }).focus();
  await page.keyboard.press('Enter');
  await expect(lines.nth(count)).toBeFocused();
  await page.keyboard.type('Answer the partner phone on Tuesdays.');
  await expect(
    sheet(page).locator('li', { hasText: 'Answer the partner phone on Tuesdays.' }),
  ).toBeVisible();

  await duties.getByRole('button', { name: 'Remove line 1' }).focus();
  await page.keyboard.press('Space');
  await expect(lines).toHaveCount(count);
  await expect(lines.nth(0)).toBeFocused();
  await expect(sheet(page).locator('li', { hasText: second })).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(lines).toHaveCount(count + 1);
});

test('a section is renamed, moved, removed and brought back', async ({ page }) => {
  await page.goto(BUILDER);
  const headings = sheet(page).getByRole('heading', { level: 3 });
  const bring = await section(page, 'What you bring');
  await bring.getByLabel('Heading').fill('What we look for');
  await expect(headings.filter({ hasText: 'What we look for' })).toBeVisible();
  const before = (await headings.allTextContents()).indexOf('What we look for');
  // An empty section may stand between the two, so move until the visible order changes.
  const up = page.getByRole('button', { name: 'Move up: “What we look for”' });
  await up.click();
  await up.click();
  expect((await headings.allTextContents()).indexOf('What we look for')).toBe(before - 1);
  await page.getByRole('button', { name: 'Remove section: “What we look for”' }).click();
  await expect(headings.filter({ hasText: 'What we look for' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add a section' })).toBeFocused();
  await page.getByRole('button', { name: 'Bring back “What you bring”' }).click();
  await expect(headings.filter({ hasText: 'What you bring' })).toBeVisible();
});

test('by keyboard, each entry of the guide’s lines can be reached, and only the one that is wanted is added', async ({
  page,
}) => {
  await page.goto(BUILDER);
  const bring = await section(page, 'What you bring');
  const count = await bring.locator('textarea').count();
  const offer = bring.getByLabel('Add a line of the guide’s');
  await offer.focus();
  for (let entry = 0; entry < 3; entry++) await page.keyboard.press('ArrowDown');
  await expect(bring.getByRole('button', { name: 'Add it' })).toBeVisible();
  const wanted = await offer.inputValue();
  expect(wanted).toBe(await offer.locator('option').nth(3).getAttribute('value'));
  await expect(bring.locator('textarea')).toHaveCount(count);
  await page.keyboard.press('Enter');
  await expect(bring.locator('textarea')).toHaveCount(count + 1);
  await expect(bring.getByRole('button', { name: 'Add it' })).toHaveCount(0);
  await expect(offer.locator(`option[value="${wanted}"]`)).toHaveCount(0);
});

test('a must-have comes from the checklists and can become a nice-to-have', async ({ page }) => {
  await page.goto(BUILDER);
  const bring = await section(page, 'What you bring');
  const before = await bring.locator('textarea').count();
  const offer = bring.getByLabel('Add a line of the guide’s');
  const option = offer.locator('optgroup[label="Soft skills"] option').first();
  await offer.selectOption((await option.getAttribute('value'))!);
  await expect(bring.locator('textarea')).toHaveCount(before + 1);
  const text = await bring.locator('textarea').last().inputValue();
  expect(text).toMatch(/^You /);
  await bring.getByRole('button', { name: `Make it a nice-to-have: line ${before + 1}` }).click();
  await expect(bring.locator('textarea')).toHaveCount(before);
  const nice = await section(page, 'Nice to have');
  await expect(nice.locator('textarea').last()).toHaveValue(text);
});

test('changing the role keeps what a person wrote', async ({ page }) => {
  await page.goto(BUILDER);
  const duties = await section(page, 'What you will do');
  await duties.locator('textarea').first().fill('Keep the ferry timetable honest.');
  await page.getByLabel('Role', { exact: true }).selectOption('Platform engineer');
  await expect(sheet(page)).toContainText('Keep the ferry timetable honest.');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toContainText('platform engineer');
});

test('what is still missing is listed, and each entry leads to its field', async ({ page }) => {
  await page.goto(BUILDER);
  const missing = page.getByRole('complementary', { name: 'Before you post' });
  await missing.getByRole('button', { name: 'Name the company.' }).click();
  await expect(page.getByLabel('Company name')).toBeFocused();
  await page.keyboard.type('Harbour Desk');
  await expect(missing.getByRole('button', { name: 'Name the company.' })).toHaveCount(0);
  await missing.getByRole('button', { name: /List the hiring steps/ }).click();
  await expect(page.getByLabel('Hiring steps', { exact: true })).toBeFocused();
  await missing.getByRole('button', { name: /Say that everyone|Say in your own words/ }).click();
  await expect(page.getByLabel('Equal-opportunity statement')).toBeFocused();
});
