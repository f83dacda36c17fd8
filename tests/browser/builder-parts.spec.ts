import { expect, test, type Page } from '@playwright/test';
import { holdBack } from '../support/hold-back';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');

/** Takes a file of the Download menu. */
async function take(page: Page, name: string) {
  await page.locator('summary', { hasText: 'Download' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

test('once a person has begun, a lost network takes no export away', async ({ page, context }) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  // Each part, with all that it imports in its turn.
  await page.evaluate(async () => {
    const come = () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /\/(?:(?:docx|import|\w+Window)\.[\w-]+\.js|import\.json)$/.test(name));
    while (come().length < 7) await new Promise((resolve) => setTimeout(resolve, 50));
    const scripts = come().filter((name) => name.endsWith('.js'));
    await Promise.all(scripts.map((part) => import(part)));
  });
  await context.setOffline(true);
  expect((await take(page, 'Word .docx')).suggestedFilename()).toMatch(/docx$/);
  expect((await take(page, 'Markdown .md')).suggestedFilename()).toMatch(/md$/);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByLabel('Or paste the ad here').fill('Baker\n\nDuties\n• Bake bread');
  await page.getByRole('button', { name: 'Sort into sections' }).click();
  await expect(sheet(page)).toContainText('Bake bread');
});

test('a Word part that cannot be loaded says so, and the other formats go on', async ({ page }) => {
  await page.route(/\/_astro\/docx\./, (route) => route.abort());
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await page.locator('summary', { hasText: 'Download' }).click();
  await page.getByRole('button', { name: 'Word .docx' }).click();
  await expect(page.getByRole('alert')).toContainText('The Word file could not be made');
  expect((await take(page, 'Markdown .md')).suggestedFilename()).toMatch(/md$/);
  await page.unroute(/\/_astro\/docx\./);
});

test('work that takes its time says that it is at it', async ({ page }) => {
  const letGo = await holdBack(page, /\/_astro\/docx\./);
  await page.goto(BUILDER);
  await page.locator('summary', { hasText: 'Download' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word .docx' }).click();
  await expect(page.getByRole('progressbar', { name: 'Writing the Word file …' })).toBeVisible();
  letGo();
  await download;
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('an import that takes its time says so in its window', async ({ page }) => {
  const letGo = await holdBack(page, /\/_astro\/import\./);
  await page.goto(BUILDER);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const window = page.getByRole('dialog', { name: 'Import an old ad' });
  await window.getByLabel('Or paste the ad here').fill('Baker\n\nDuties\n• Bake bread');
  await window.getByRole('button', { name: 'Sort into sections' }).click();
  await expect(window.getByRole('progressbar', { name: 'Reading the ad …' })).toBeVisible();
  letGo();
  await expect(sheet(page)).toContainText('Bake bread');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});
