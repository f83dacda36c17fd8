import { expect, test } from '@playwright/test';

const SKILL = '/skills/distributed-systems/';

test('a checklist is ticked, counted and remembered', async ({ page }) => {
  await page.goto(SKILL);
  const boxes = page.getByRole('checkbox');
  const count = await boxes.count();
  expect(count).toBeGreaterThanOrEqual(6);
  await boxes.nth(0).check();
  await boxes.nth(2).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.checklist-status')).toHaveText(
    `2 of ${count} ticked. Kept in this browser only.`,
  );
  await page.reload();
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).not.toBeChecked();
  await expect(boxes.nth(2)).toBeChecked();
  await page.getByRole('button', { name: 'Clear the ticks' }).click();
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(boxes.nth(0)).toBeFocused();
});

test('each box is named by its item', async ({ page }) => {
  await page.goto(SKILL);
  const item = page.locator('[data-item]').first();
  const words = (await item.getByRole('heading').innerText()).trim();
  await expect(item.getByRole('checkbox')).toHaveAccessibleName(words);
});

test('ticks of one list say nothing about another', async ({ page }) => {
  await page.goto(SKILL);
  await page.getByRole('checkbox').first().check();
  await page.goto('/skills/data-storage/');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('stored nonsense reads as nothing ticked', async ({ page }) => {
  await page.goto('/skills/');
  await page.evaluate(() => localStorage.setItem('checklist/skill-distributed-systems', '{"a":'));
  await page.goto(SKILL);
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
});

test('a printed checklist holds every item and no screen furniture', async ({ page }) => {
  await page.goto(SKILL);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('footer')).toBeHidden();
  for (const item of await page.locator('[data-item]').all()) await expect(item).toBeVisible();
});
