import { expect, test } from '@playwright/test';
import { axeFaults } from '../support/axe';

const COMPARE = '/roles/compare/';

test('two roles are chosen by keyboard and stand side by side, differences first', async ({
  page,
}) => {
  await page.goto(COMPARE);
  await page.getByLabel('First role').focus();
  await page.keyboard.type('API engineer, Sen');
  await page.getByLabel('Second role').focus();
  await page.keyboard.type('Platform engineer, St');
  const table = page.getByRole('table', { name: 'What differs' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'API engineer, Senior',
    'Platform engineer, Staff',
  ]);
  await expect(table.getByRole('rowheader').first()).toContainText('Scope');
  await expect(page.getByRole('status')).toContainText('skill areas differ');
  await expect(page).toHaveURL(/#a=api-engineer\/senior&b=platform-engineer\/staff$/);
  await expect(page.getByRole('table', { name: 'What is the same' })).toBeHidden();
  await page.getByText('the same on both sides').click();
  await expect(page.getByRole('table', { name: 'What is the same' })).toBeVisible();
});

test('a link brings back what was compared, and the page follows a changed one', async ({
  page,
}) => {
  await page.goto(
    `${COMPARE}#a=site-reliability-engineer/staff&b=site-reliability-engineer/mid-level`,
  );
  await expect(page.getByLabel('First role')).toHaveValue('site-reliability-engineer/Staff');
  await expect(
    page.getByRole('columnheader', { name: 'Site reliability engineer, Mid-level' }),
  ).toBeVisible();
  await page.evaluate(() => (location.hash = '#a=api-engineer&b=platform-engineer/junior'));
  await expect(page.getByRole('columnheader', { name: 'API engineer, Senior' })).toBeVisible();
  await page.getByRole('button', { name: 'Swap roles' }).click();
  await expect(page).toHaveURL(/#a=platform-engineer\/junior&b=api-engineer\/senior$/);
});

test('a link with an unknown role or a level the role lacks says so in a line, and the rest works', async ({
  page,
}) => {
  await page.goto(`${COMPARE}#a=wizard/senior&b=site-reliability-engineer/junior`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('names a role that isn’t here: “wizard”');
  await expect(alert).toContainText(
    'Site reliability engineer has no level “junior” here. Its usual level, Senior, is shown',
  );
  await expect(
    page.getByRole('columnheader', { name: 'Site reliability engineer, Senior' }),
  ).toBeVisible();
  await page.getByLabel('First role').selectOption('api-engineer/Staff');
  await expect(alert).toBeEmpty();
  await expect(page.getByRole('columnheader', { name: 'API engineer, Staff' })).toBeVisible();
});

test('where a role’s data does not come, the page says so and the next choice tries anew', async ({
  page,
}) => {
  await page.route('**/roles/platform-engineer.json', (route) => route.abort());
  await page.goto(`${COMPARE}#a=platform-engineer/senior&b=api-engineer/senior`);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/roles/platform-engineer.json');
  await page.getByLabel('Second role').selectOption('api-engineer/Staff');
  await expect(page.getByRole('columnheader', { name: 'Platform engineer, Senior' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('on paper the fields go and what is the same is unfolded', async ({ page }) => {
  await page.goto(`${COMPARE}#a=api-engineer/senior&b=platform-engineer/senior`);
  await expect(page.getByRole('table', { name: 'What differs' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('First role')).toBeHidden();
  await expect(page.getByRole('table', { name: 'What is the same' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in a comparison, ${colorScheme}, and it fits 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${COMPARE}#a=api-engineer/senior&b=site-reliability-engineer/senior`);
    await page.getByText('the same on both sides').click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('two roles are compared, and every role stands in the matrix, as a figure and as a table', async ({
    page,
  }) => {
    await page.goto(COMPARE);
    await expect(page.getByText('Choosing the roles needs JavaScript')).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('table', { name: 'What differs' })).toBeVisible();
    const matrix = page.getByRole('table', { name: /each role in each skill area/ });
    const rows = await matrix.getByRole('row').count();
    expect(rows).toBeGreaterThan(6);
    expect(await page.getByRole('figure').getByRole('listitem').count()).toBe(rows - 1);
    await matrix.getByRole('link', { name: 'API engineer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'API engineer, level by level',
    );
  });
});
