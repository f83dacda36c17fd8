import { expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');

test('a draft survives a reload, and one that was just typed too', async ({ page }) => {
  await page.goto(BUILDER);
  await page.getByLabel('Name', { exact: true }).fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.getByLabel('The team', { exact: true }).pressSequentially('Six people');
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Harbour Desk');
  await expect(page.getByLabel('The team', { exact: true })).toHaveValue('Six people');
  await expect(sheet(page)).toContainText('Six people');
});

test('a role page leads here with its role chosen, and what was written before stays', async ({ page }) => {
  await page.goto(BUILDER);
  await page.getByLabel('Name', { exact: true }).fill('Harbour Desk');
  await page.goto('/roles/site-reliability-engineer/');
  await page.getByRole('link', { name: 'Use in the builder' }).click();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('site-reliability-engineer');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Harbour Desk');
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
  await page.getByLabel('Name', { exact: true }).fill('Harbour Desk');
  await expect(sheet(page)).toContainText('Harbour Desk');
  await expect(page.getByText('Not saved:')).toBeVisible();
});

for (const [what, stored] of [
  ['cut', '{"version":1,"draft":{"ro'],
  ['foreign', '[1,2]'],
  ['newer', '{"version":9,"draft":{}}'],
] as const)
  test(`a ${what} draft is set aside whole, and the person is told`, async ({ page }) => {
    await page.goto('/about-nothing/');
    await page.evaluate((text) => localStorage.setItem('job-description/draft', text), stored);
    await page.goto(BUILDER);
    await expect(page.getByRole('alert')).toContainText('set aside');
    expect(await page.evaluate(() => Object.values(localStorage))).toContain(stored);
    await expect(sheet(page).getByRole('heading', { level: 2 })).toBeVisible();
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
  await expect(undo).toBeDisabled();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(go).toHaveAttribute('aria-pressed', 'true');
});
