// Over 200 lines: the cases of one subject stay side by side.
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';

const PATH = '/engagement-comparator/';
const sheet = (page: Page) => page.locator('.sheet');
const model = (page: Page, name: string) => page.getByRole('group', { name });
const field = (page: Page, name: string, label: string) =>
  model(page, name).getByLabel(label, { exact: true });
const row = (page: Page, name: string) =>
  page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');

/** The form without the example that it starts with. */
const BLANK = `${PATH}#months=`;

test('opens with a worked example that says that its figures are made up', async ({ page }) => {
  await page.goto(PATH);
  await expect(page.getByText('Its figures are made up and are not market rates')).toBeVisible();
  await expect(field(page, 'Full-time employee', 'Annual salary')).toHaveValue('100,000');
  await expect(row(page, 'Full-time employee').first()).toHaveText('€10,917');
});

test('a cleared form is blank, stays so after a reload, and can be undone', async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(field(page, 'Full-time employee', 'Annual salary')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Full-time employee', 'Annual salary')).toHaveValue('100,000');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.reload();
  await expect(field(page, 'Full-time employee', 'Annual salary')).toBeVisible();
  for (const input of await page.locator('form input:not([type=checkbox])').all())
    await expect(input).toHaveValue('');
  await expect(sheet(page)).toContainText('Enter the salary or rate of one model');
  await expect(sheet(page).locator('table, svg')).toHaveCount(0);
});

test('one’s own figures become costs, with the sums spelled out, in a chart and a table of the same numbers', async ({
  page,
}) => {
  await page.goto(BLANK);
  await page.getByLabel('Currency (optional)').fill('eur');
  await page.getByLabel('Duration (months)').fill('6');
  await field(page, 'Full-time employee', 'Annual salary').fill('60.000');
  await field(page, 'Full-time employee', 'Employer’s taxes and benefits, % of salary').fill('20%');
  await field(page, 'Full-time employee', 'Notice, in weeks').fill('13');
  await field(page, 'Contractor', 'Day rate').fill('400');
  await field(page, 'Contractor', 'Days per month').fill('20');
  await expect(row(page, 'Full-time employee')).toHaveText([
    '€6,000',
    '€0',
    '€72,000',
    '€36,000',
    '€18,000',
  ]);
  await expect(row(page, 'Contractor')).toHaveText(['€8,000', '€0', '€96,000', '€48,000', '–']);
  await expect(sheet(page)).toContainText('Monthly: €60,000 a year ÷ 12 + 20% of that = €6,000');
  await expect(sheet(page)).toContainText(
    'Termination cost: 13 weeks × €6,000 × 12 ÷ 52 = €18,000',
  );
  await expect(
    page.getByRole('img', { name: /Full-time employee €36,000; Contractor €48,000/ }),
  ).toBeVisible();
  await expect(sheet(page)).toContainText('Freelancer needs “Hourly rate”.');
});

test('a figure that cannot be read gets a message at its field, and its model is left out', async ({
  page,
}) => {
  await page.goto(BLANK);
  const pay = field(page, 'Full-time employee', 'Annual salary');
  for (const typed of ['-5', 'NaN', '1e999', '1,234.567', '999999999999', '€€€']) {
    await pay.fill(typed);
    await expect(pay).toHaveAttribute('aria-invalid', 'true');
    await expect(pay).toHaveAccessibleDescription(/^Enter an amount/);
    await expect(sheet(page)).toContainText(
      'Full-time employee needs the highlighted figure fixed',
    );
  }
  for (const typed of ['1.234,56', '1,234.56']) {
    await pay.fill(typed);
    await expect(pay).not.toHaveAttribute('aria-invalid', 'true');
    await expect(sheet(page)).toContainText('First-year total: 12 × 102.88 = 1,235');
  }
  await page.getByLabel('Duration (months)').fill('1.5');
  await expect(page.getByLabel('Duration (months)')).toHaveAccessibleDescription(
    'Enter a whole number of months, from 1 to 120.',
  );
});

test('the address carries the figures: a reload and another browser bring them back', async ({
  page,
  browser,
}) => {
  await page.goto(BLANK);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await field(page, 'Freelancer', 'Hourly rate').fill('80,50 x');
  await field(page, 'Freelancer', 'Hours per month').fill('40');
  await page.getByRole('checkbox', { name: 'Nearshore team member' }).uncheck();
  await expect(page).toHaveURL(/#freelance\.pay=80%2C50\+x&freelance\.units=40&without=nearshore$/);
  const there = await (await browser.newContext()).newPage();
  await there.goto(page.url());
  for (const tab of [page, there]) {
    if (tab === page) await page.reload();
    await expect(field(tab, 'Freelancer', 'Hourly rate')).toHaveValue('80,50 x');
    await expect(field(tab, 'Freelancer', 'Hours per month')).toHaveValue('40');
    await expect(tab.getByRole('checkbox', { name: 'Nearshore team member' })).not.toBeChecked();
  }
  expect(asked.filter((url) => url.includes('freelance'))).toEqual([]);
});

test('what an address holds beside the figures is told and left out', async ({ page }) => {
  await page.goto(`${PATH}#salary=90000&full-time.pay=50000&full-time.pay=1&%3Cimg%20src=x`);
  await expect(
    page.getByText('The address also holds “salary”, “full-time.pay”, “<img src”'),
  ).toBeVisible();
  await expect(field(page, 'Full-time employee', 'Annual salary')).toHaveValue('50000');
});

test('following the skip link keeps the figures, on the page and in the address', async ({
  page,
}) => {
  await page.goto(`${PATH}#full-time.pay=50000`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(field(page, 'Full-time employee', 'Annual salary')).toHaveValue('50000');
  await expect(page).toHaveURL(/#full-time\.pay=50000$/);
});

test('a model that is switched off leaves the costs and the questions, and keeps its figures', async ({
  page,
}) => {
  await page.goto(PATH);
  const questions = page.getByRole('region', { name: 'Contractor' });
  await expect(questions).toContainText('Intellectual property: ask first');
  await page.getByRole('checkbox', { name: 'Contractor' }).uncheck();
  await expect(row(page, 'Contractor')).toHaveCount(0);
  await expect(questions).toBeHidden();
  await page.getByRole('checkbox', { name: 'Contractor' }).check();
  await expect(field(page, 'Contractor', 'Day rate')).toHaveValue('600');
  await expect(questions).toBeVisible();
});

test('loading the example can be undone: the reader’s own figures come back', async ({ page }) => {
  await page.goto(`${PATH}#full-time.pay=50000`);
  await page.getByRole('button', { name: 'Load example figures' }).click();
  await expect(row(page, 'Employer of record').first()).toHaveText('€10,700');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Full-time employee', 'Annual salary')).toHaveValue('50000');
  await expect(row(page, 'Employer of record')).toHaveCount(0);
});

test('a screen reader hears the result once typing rests, not at each key', async ({ page }) => {
  await page.goto(BLANK);
  await page.evaluate(() => {
    const heard: string[] = [];
    for (const region of document.querySelectorAll('.sheet [role=status]'))
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        subtree: true,
        characterData: true,
        childList: true,
      });
    Object.assign(window, { heard });
  });
  await page.waitForTimeout(1500);
  await field(page, 'Full-time employee', 'Annual salary').pressSequentially('1200000', {
    delay: 100,
  });
  const live = sheet(page).getByRole('status');
  await expect(live).toHaveText('Full-time employee costs 1,200,000 over 12 months.');
  expect(
    (await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).length,
  ).toBeLessThanOrEqual(2);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the filled tool with a problem in it, and nothing scrolls sideways, ${colorScheme}, 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${PATH}#salary=1`);
    await expect(page.locator('.tool-notice')).toBeVisible();
    await page.getByRole('button', { name: 'Load example figures' }).click();
    await field(page, 'Freelancer', 'Hours per month').fill('many');
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

test('forced colours keep the edges of fields and bars', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Load example figures' }).click();
  for (const control of await page.locator('.tool :is(input:not([type=checkbox]), .button)').all())
    expect(
      await control.evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth)),
    ).toBeGreaterThan(0);
  for (const bar of await page.locator('.sheet rect').all())
    expect(await bar.evaluate((element) => getComputedStyle(element).stroke)).not.toBe('none');
});

test('without JavaScript the worked example stands there in full, with the questions', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(PATH);
  await expect(page.getByText('They are not market rates')).toBeVisible();
  await expect(row(page, 'Full-time employee')).toHaveText([
    '€10,917',
    '€20,000',
    '€151,000',
    '€216,500',
    '€30,231',
  ]);
  await expect(sheet(page)).toContainText(
    'Monthly: €100,000 a year ÷ 12 + 25% of that + €500 a month = €10,917',
  );
  await expect(page.getByRole('img', { name: /Cost over 18 months, as bars/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Notice: ask first' })).toHaveCount(5);
});
