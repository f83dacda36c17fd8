import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from '../support/site-pages';

test.use({ javaScriptEnabled: false });

for (const path of PAGE_KINDS)
  test(`${path} reads to its end without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
    // Radio buttons and their reset work by style rules alone (the role finder).
    expect(
      await page
        .locator('main button:not([type=reset]), main input:not([type=radio])')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

test('the builder shows a complete sample and leads to all of them', async ({ page }) => {
  await page.goto('/job-description-builder/');
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await expect(page.locator('.sheet li').first()).toBeVisible();
  expect(await page.locator('main a[href^="/job-descriptions/"]').count()).toBeGreaterThanOrEqual(
    6,
  );
});

test('a checklist is a plain list', async ({ page }) => {
  await page.goto('/skills/data-storage/');
  expect(await page.locator('ul[data-checklist] > li').count()).toBeGreaterThanOrEqual(6);
});

test('the search link leads to the contents of the whole site', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search the guide' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Platform engineer' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Platform engineer');
});
