import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');

test('a draft survives a reload, and one that was just typed too', async ({ page }) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.getByLabel('The team', { exact: true }).pressSequentially('Six people');
  await page.reload();
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
  await expect(page.getByLabel('The team', { exact: true })).toHaveValue('Six people');
  await expect(sheet(page)).toContainText('Six people');
});

test('a draft is kept while a person types on without a rest', async ({ page }) => {
  await page.goto(BUILDER);
  const about = page.getByLabel('What it does');
  const typing = about.pressSequentially('We book berths for ships and tugs for harbours, day and night.', { delay: 60 });
  await expect.poll(() => page.evaluate(() => localStorage.getItem('job-description/draft') ?? ''), { timeout: 2500 }).toContain('We book');
  expect((await about.inputValue()).length).toBeLessThan(60);
  await typing;
});

test('two tabs: what one writes the other takes over, and can undo, before it writes itself', async ({ page, context }) => {
  await page.goto(BUILDER);
  const other = await context.newPage();
  await other.goto(BUILDER);
  await page.getByLabel('What it does').fill('We book berths.');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await expect(other.getByLabel('What it does')).toHaveValue('We book berths.');
  await other.getByLabel('Company name').fill('Harbour Desk');
  await expect(other.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('What it does')).toHaveValue('We book berths.');
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
});

test('going back to an earlier builder page shows what was written since', async ({ page }) => {
  await page.goto(BUILDER);
  await page.goto('/roles/api-engineer/');
  await page.getByRole('link', { name: 'Use in the builder' }).locator('visible=true').click();
  await page.getByLabel('What it does').fill('We book berths.');
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel('What it does')).toHaveValue('We book berths.');
});

test('a role chosen by a link is kept over a reload and can be undone', async ({ page }) => {
  await page.goto(`${BUILDER}?role=platform-engineer`);
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('platform-engineer');
  await page.goto(`${BUILDER}?role=api-engineer`);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('platform-engineer');
});

test('Undo takes back the last words, not the whole field', async ({ page }) => {
  await page.goto(BUILDER);
  const about = page.getByLabel('What it does');
  await about.pressSequentially('We book berths.');
  await page.waitForTimeout(1100);
  await about.pressSequentially(' And tugs.');
  await page.keyboard.press('Control+z');
  await expect(about).toHaveValue('We book berths.');
  await expect(about).toBeFocused();
});

test('a role page leads here with its role chosen, and what was written before stays', async ({ page }) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await page.goto('/roles/site-reliability-engineer/');
  await page.getByRole('link', { name: 'Use in the builder' }).locator('visible=true').click();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('site-reliability-engineer');
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
  expect(new URL(page.url()).search).toBe('');
});

test('an address with a role that does not exist says so and starts all the same', async ({ page }) => {
  await page.goto(`${BUILDER}?role=wizard`);
  await expect(page.getByRole('alert')).toContainText('There is no role “wizard”');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('a browser that keeps nothing says so, and the builder works on', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(BUILDER);
  await expect(page.getByRole('alert')).toContainText('does not let the page keep a draft');
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(sheet(page)).toContainText('Harbour Desk');
  await expect(page.getByText('Not saved:')).toBeVisible();
});

for (const [what, stored] of [
  ['cut', '{"version":1,"draft":{"ro'],
  ['foreign', '[1,2]'],
] as const)
  test(`a ${what} draft is set aside whole, and can be downloaded`, async ({ page }) => {
    await page.goto('/search/');
    await page.evaluate((text) => localStorage.setItem('job-description/draft', text), stored);
    await page.goto(BUILDER);
    await expect(page.getByRole('alert')).toContainText('set aside');
    await page.getByLabel('Company name').fill('Harbour Desk');
    await expect(page.getByText('Saved in this browser')).toBeVisible();
    expect(await page.evaluate(() => Object.values(localStorage))).toContain(stored);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download what was stored' }).click(),
    ]);
    expect(await readFile((await download.path())!, 'utf8')).toBe(stored);
  });

test('a draft of a newer version is never written over, and the person is told that nothing is saved', async ({ page }) => {
  const newer = '{"version":9,"draft":{}}';
  await page.goto('/search/');
  await page.evaluate((text) => localStorage.setItem('job-description/draft', text), newer);
  await page.goto(BUILDER);
  await expect(page.getByRole('alert')).toContainText('newer version');
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Not saved:')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('job-description/draft'))).toBe(newer);
});

test('a hundred edits are undone one by one, and done again', async ({ page }) => {
  await page.goto(BUILDER);
  const go = page.getByRole('button', { name: 'Go', exact: true });
  for (let edit = 0; edit < 100; edit++) await go.click();
  await expect(go).toHaveAttribute('aria-pressed', 'false');
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  for (let step = 0; step < 99; step++) await undo.click();
  await expect(go).toHaveAttribute('aria-pressed', 'true');
  await undo.click();
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(go).toHaveAttribute('aria-pressed', 'true');
});
