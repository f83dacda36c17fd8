import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';

const BUILDER = '/job-description-builder/';
const field = (page: Page) => page.getByRole('combobox', { name: 'Add technologies' });
const chosen = (page: Page) =>
  page.getByRole('list', { name: 'Chosen technologies' }).getByRole('button');
const sheet = (page: Page) => page.locator('.sheet');

test('a technology is found by another name, chosen and removed with the keyboard alone', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await field(page).focus();
  await page.keyboard.type('postg');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveText('PostgreSQL');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveText(
    'PostgreSQL',
  );
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.type('golang');
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toHaveText([/^PostgreSQL/, /^Go /]);
  await expect(page.getByText('Added Go. 2 chosen.')).toBeAttached();
  await expect(sheet(page)).toContainText('Tech stack: Go and PostgreSQL.');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Remove Go', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove PostgreSQL' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(sheet(page)).not.toContainText('Tech stack');
});

test('a technology that the guide doesn’t know stands in the ad as typed, and comes back from a link', async ({
  page,
  browser,
}) => {
  await page.goto(BUILDER);
  await field(page).fill('Turbo Pascal');
  await field(page).press('Enter');
  await expect(sheet(page)).toContainText('Tech stack: Turbo Pascal.');
  await page.getByRole('button', { name: 'Share link' }).click();
  const link = page.getByRole('dialog').getByLabel('Link', { exact: true });
  await expect(link).toHaveValue(/#draft=1\./);
  const other = await browser.newPage();
  await other.goto(await link.inputValue());
  await expect(sheet(other)).toContainText('Tech stack: Turbo Pascal.');
});

test('a pasted list adds each of its technologies once', async ({ page }) => {
  await page.goto(BUILDER);
  await field(page).evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Go, K8s; Postgres / AWS\nTurbo Pascal, go');
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(chosen(page)).toHaveText([
    /^Go /,
    /^Kubernetes/,
    /^PostgreSQL/,
    /^AWS/,
    /^Turbo Pascal/,
  ]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(chosen(page)).toHaveCount(0);
});

test('what the role usually needs is offered first, a few at a time', async ({ page }) => {
  await page.goto(`${BUILDER}?role=platform-engineer`);
  const usual = page.getByRole('group', { name: 'Usually needed' });
  await expect(usual.getByRole('button')).toHaveCount(8);
  await usual.getByRole('button', { name: 'Add Terraform' }).click();
  await expect(chosen(page)).toHaveText([/^Terraform/]);
  await expect(usual.getByRole('button', { name: 'Add Terraform' })).toHaveCount(0);
  await expect(field(page)).toBeFocused();
});
