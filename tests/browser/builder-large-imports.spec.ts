import { expect, test, type Page } from '@playwright/test';
import { zipSync } from 'fflate';

const BUILDER = '/job-description-builder/';
const window = (page: Page) => page.getByRole('dialog', { name: 'Import an old ad' });

async function open(page: Page) {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
}

test('hundreds of lines in the tray are drawn in portions, and none is lost', async ({ page }) => {
  await open(page);
  await window(page)
    .getByLabel('Or paste the ad here')
    .fill(Array.from({ length: 120 }, (_, at) => `- Line ${at}.`).join('\n'));
  await window(page).getByRole('button', { name: 'Sort into sections' }).click();
  const tray = page.locator('#tray');
  await expect(tray).toContainText('120 lines wait');
  await expect(tray.getByRole('listitem')).toHaveCount(50);
  for (let portion = 0; portion < 2; portion++)
    await tray.getByRole('button', { name: 'Show more of the 120 lines' }).click();
  await expect(tray.getByRole('listitem')).toHaveCount(120);
  await expect(tray.getByRole('button', { name: /Show more/ })).toHaveCount(0);
});

test('five megabytes pasted by a slip are refused at the field at once, in the window as in the form', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() =>
    navigator.clipboard.writeText('- We book berths for ships.\n'.repeat(180_000)),
  );
  const paste = window(page).getByLabel('Or paste the ad here');
  await paste.fill('Baker');
  await paste.press('Control+v');
  await expect(window(page).getByRole('alert')).toContainText('far longer than a job ad');
  await expect(paste).toHaveValue('Baker');
  await page.keyboard.press('Escape');
  await page.getByLabel('What it does').press('Control+v');
  await expect(page.getByRole('alert')).toContainText('far longer than a job ad');
  await expect(page.getByLabel('What it does')).toHaveValue('');
});

test('a zip bomb is refused in words, and the longest text that an ad may have is sorted', async ({
  page,
}) => {
  await open(page);
  const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }));
  await window(page)
    .getByLabel(/^A file/)
    .setInputFiles({ name: 'bomb.docx', mimeType: '', buffer: bomb });
  await expect(window(page).getByRole('alert')).toContainText('unfolds to more text');
  await window(page)
    .getByLabel('Or paste the ad here')
    .fill(`# Ad\n${'x_y *z* '.repeat(7000)}`);
  await window(page).getByRole('button', { name: 'Sort into sections' }).click();
  await expect(window(page)).toHaveCount(0);
  await expect(page.locator('.sheet')).toContainText('x_y');
});
