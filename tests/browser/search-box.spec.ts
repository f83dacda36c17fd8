import { expect, test } from '@playwright/test';
import { holdBack } from '../support/hold-back';
import { box, dialog } from '../support/search-dialog';

test('a screen reader hears how many results there are when the typing pauses, not at every key', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('.search-dialog [role=status]')!;
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { said });
  });
  await page.keyboard.type('idempotency', { delay: 60 });
  await expect(dialog(page).getByRole('status')).toContainText('results for “idempotency”');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(
    said.filter((text) => text && !/^Searching|“idempotency”/.test(text)).length,
  ).toBeLessThanOrEqual(1);
});

test('Enter in the box leads to all results on a page of their own', async ({ page }) => {
  await page.goto('/roles/');
  await page.keyboard.press('Control+k');
  await box(page).fill('on-call pay');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=on-call%20pay');
  await expect(page.getByRole('status')).toContainText('for “on-call pay”');
});

test('a slow search says that it is searching', async ({ page }) => {
  const letGo = await holdBack(page, '**/pagefind/wasm*');
  await page.goto('/search/?q=saga');
  await expect(page.locator('.search-status')).toHaveText('Searching the text …');
  letGo();
  await expect(page.locator('.search-status')).toContainText('for “saga”');
});

test('what is written with a hyphen is found as one thing', async ({ page }) => {
  await page.goto('/search/?q=on+call');
  await expect(page.getByRole('status')).toContainText('for “on call”');
  const texts = await page.locator('.search-results > ul > li').allTextContents();
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) expect(text).toMatch(/on.call/i);
});

test('what the search needs comes at the same time, not one thing after the other, and only once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const letGo = await holdBack(page, '**/pagefind/pagefind.js');
  await page.goto('/search/?q=saga');
  const times = (file: string) => asked.filter((path) => path.endsWith(file)).length;
  await expect.poll(() => times('wasm.en.pagefind')).toBe(1);
  await expect.poll(() => times('pagefind-entry.json')).toBe(1);
  letGo();
  await expect(page.getByRole('status')).toContainText('for “saga”');
  expect([times('wasm.en.pagefind'), times('pagefind-entry.json')]).toEqual([1, 1]);
});
