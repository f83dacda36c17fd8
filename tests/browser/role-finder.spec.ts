import { expect, test, type Page } from '@playwright/test';

const cards = (page: Page) => page.locator('.roles > li').filter({ visible: true });

test('answers by keyboard name the best role with its reasons, aloud, and keep the roles that fit', async ({
  page,
}) => {
  await page.goto('/roles/');
  const all = await cards(page).count();
  await page.getByRole('radio', { name: 'Skip' }).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(
    page.getByRole('radio', { name: 'Users notice our outages before we do' }),
  ).toBeChecked();
  const status = page.getByRole('status');
  await expect(status).toContainText(
    'Best fit: Site reliability engineer. Sets alerts on what users feel',
  );
  await expect(status).toContainText('Or: Microservices developer.');
  await page.getByText('What must be true in a year?').first().click();
  await page.getByRole('radio', { name: 'We trust a change before users meet it' }).check();
  await expect(status).toContainText('Best fit: Site reliability engineer.');
  await expect(status).not.toContainText('Or:');
  expect(await cards(page).count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(status).toBeEmpty();
  await expect(cards(page)).toHaveCount(all);
});

test('the link that skips to the content takes no answer away', async ({ page }) => {
  await page.goto('/roles/#hurts-releases');
  await expect(page.getByRole('status')).toContainText('Best fit');
  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/#hurts-releases$/);
  await expect(page.getByRole('status')).toContainText('Best fit');
});

test('answers that lead to different roles are told so, and what hurts today comes first', async ({
  page,
}) => {
  await page.goto('/roles/#hurts-releases+year-apart+whom-outside');
  const lines = page.getByRole('status').getByRole('paragraph');
  await expect(lines).toHaveText([
    /^No role fits two of these answers/,
    /^To begin with: Platform engineer\./,
    /^Or: Modernisation/,
    /side by side/,
  ]);
  await page.getByRole('link', { name: 'See the two side by side' }).click();
  await expect(page.getByRole('columnheader')).toContainText([
    'Platform engineer, Senior',
    'Modernisation engineer, Senior',
  ]);
});

test('a link brings the answers back, and leads to the role', async ({ page }) => {
  await page.goto('/roles/');
  await page.getByText('Who should feel the difference first?').first().click();
  await page.getByRole('radio', { name: 'Our own engineers' }).check();
  await expect(page).toHaveURL(/#whom-engineers$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Our own engineers' })).toBeChecked();
  await page.getByRole('status').getByRole('link', { name: 'Platform engineer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Platform engineer');
});

test('an address that names no answer changes nothing', async ({ page }) => {
  await page.goto('/roles/#hurts-pride+%E0%A4%A');
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page.getByRole('radio', { name: 'Skip', checked: true }).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an answer keeps the roles that fit and shows the reason on each', async ({ page }) => {
    await page.goto('/roles/');
    const all = await cards(page).count();
    await page.getByRole('radio', { name: 'A release takes days, or a meeting' }).check();
    await expect(cards(page).filter({ hasText: 'Platform engineer' })).toContainText(
      'one path to production',
    );
    await expect(cards(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(cards(page)).toHaveCount(all);
  });
});
