import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');

/** Puts a text under a key of the browser's storage before the builder opens. */
async function plant(page: Page, key: string, text: string) {
  await page.goto('/search/');
  await page.evaluate(([name, value]) => localStorage.setItem(name!, value!), [key, text]);
  await page.goto(BUILDER);
}
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

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
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(sheet(page)).toContainText('Harbour Desk');
  await expect(page.getByText('Not saved:')).toBeVisible();
});

test('a browser that keeps nothing still keeps the drafts of this visit, whatever is opened beside them', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(BUILDER);
  await page.getByRole('button', { name: 'Share link' }).click();
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/#draft=/);
  const { hash } = new URL(await page.getByLabel('Link', { exact: true }).inputValue());
  await page.keyboard.press('Escape');
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  await page.evaluate((value) => (location.hash = value), hash);
  await page.getByRole('button', { name: 'Open it as a new draft' }).click();
  await expect(page.getByLabel('Company name')).toHaveValue('');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await page.getByRole('button', { name: /^Open: .*Harbour Desk/ }).click();
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
});

for (const [what, stored] of [
  ['cut', '{"version":1,"draft":{"ro'],
  ['foreign', '[1,2]'],
] as const)
  test(`a ${what} draft is set aside whole, and can be downloaded`, async ({ page }) => {
    await page.goto('/search/');
    await page.evaluate(
      (text) => localStorage.setItem('job-description/draft/abc123/tab001', text),
      stored,
    );
    await page.goto(BUILDER);
    await expect(page.getByRole('alert')).toContainText('set aside');
    await page.getByLabel('Company name').fill('Harbour Desk');
    await expect(page.getByText('Saved in this browser')).toBeVisible();
    expect(await page.evaluate(() => Object.values(localStorage))).toContain(stored);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download what was stored' }).click(),
    ]);
    expect(await readFile((await download.path())!, 'utf8')).toBe(stored);
  });

test('a draft of a newer version is left as it is, and this page starts beside it', async ({
  page,
}) => {
  const newer = '{"version":9,"draft":{}}';
  await plant(page, 'job-description/draft/abc123/tab001', newer);
  await expect(page.getByRole('alert')).toContainText('newer version');
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  expect((await stored(page))['job-description/draft/abc123/tab001']).toBe(newer);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the newer draft' }).click(),
  ]);
  expect(await readFile((await download.path())!, 'utf8')).toBe(newer);
});

test('a draft that a person edited in its JSON opens with the new words', async ({ page }) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.goto('/search/');
  await page.evaluate(() => {
    for (const [key, text] of Object.entries({ ...localStorage }))
      if (text.includes('Harbour'))
        localStorage.setItem(key, text.replace('Harbour Desk', 'Tea Ship'));
  });
  await page.goto(BUILDER);
  await expect(page.getByLabel('Company name')).toHaveValue('Tea Ship');
});

for (const value of ['null', '[]', '0', '"x"', '{"__proto__":{"polluted":1}}'])
  test(`a stored ${value} harms nothing`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await plant(page, 'job-description/draft/abc123/tab001', value);
    await expect(sheet(page).getByRole('heading', { level: 2 })).toBeVisible();
    expect(
      await page.evaluate(() => (({}) as Record<string, unknown>)['polluted']),
    ).toBeUndefined();
    expect(errors).toEqual([]);
  });

test('a stored draft that was cut is set aside, and the version before it is shown', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await page.getByLabel('City', { exact: true }).fill('Porto');
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain('Porto');
  await page.goto('/search/');
  await page.evaluate(() => {
    for (const [key, text] of Object.entries({ ...localStorage }))
      if (text.includes('Porto')) localStorage.setItem(key, text.slice(0, -9));
  });
  await page.goto(BUILDER);
  await expect(page.getByRole('alert')).toContainText('damaged');
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
  await expect(page.getByLabel('City', { exact: true })).toHaveValue('');
  expect(Object.values(await stored(page)).filter((text) => text.includes('Porto'))).toHaveLength(
    1,
  );
});
