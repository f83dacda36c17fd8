import { deflateRawSync } from 'node:zlib';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { checksum } from '../../src/formats/checksum';

const BUILDER = '/job-description-builder/';
const stored = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries({ ...localStorage }).filter(([key]) =>
        key.startsWith('job-description/draft/'),
      ),
    ),
  );

/** Fills a typical draft and gives its link. */
async function linkOf(page: Page): Promise<string> {
  await page.goto(BUILDER);
  for (const [label, text] of [
    ['City', 'Porto'],
    ['Country', 'Portugal'],
    ['Company name', 'Harbour Desk'],
    ['What it does', 'We book berths for ships & tugs, <day> and night: 漢字 🧪.'],
    ['The team', 'Six people in Porto and Cork.'],
    ['How to apply', 'Write to jobs@harbour-desk.example.'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  const technologies = page.getByRole('combobox', { name: 'Add technologies' });
  await technologies.fill('Kafka');
  await technologies.press('Enter');
  await page.getByRole('button', { name: 'Share link' }).click();
  const field = page.getByRole('dialog').getByLabel('Link', { exact: true });
  await expect(field).toHaveValue(/#draft=1\./);
  return field.inputValue();
}

/** Another machine: a browser with nothing stored. */
const elsewhere = async (browser: Browser) => (await browser.newContext()).newPage();
const problem = (page: Page) => page.getByRole('alert');

test('a link restores the whole draft on another machine, to the letter, and then leaves the address bar', async ({
  page,
  browser,
}) => {
  const link = await linkOf(page);
  expect(link.length).toBeLessThan(800);
  const there = await elsewhere(browser);
  const asked: string[] = [];
  there.on('request', (request) =>
    asked.push(request.url() + (request.headers()['referer'] ?? '')),
  );
  await there.goto(link);
  await expect(there.getByLabel('Company name')).toHaveValue('Harbour Desk');
  await expect
    .poll(
      async () =>
        (await there.locator('.sheet').innerHTML()) === (await page.locator('.sheet').innerHTML()),
    )
    .toBe(true);
  expect(new URL(there.url()).hash).toBe('');
  expect(asked.filter((url) => url.includes('draft='))).toEqual([]);
  const draftOf = async (tab: Page) =>
    (JSON.parse(Object.values(await stored(tab))[0] ?? '{}') as { draft?: unknown }).draft;
  await expect.poll(async () => Object.keys(await stored(there)).length).toBe(1);
  await expect.poll(async () => draftOf(page)).toEqual(await draftOf(there));
});

test('a link opened beside a draft of one’s own asks first, and keeps both', async ({
  page,
  browser,
}) => {
  const link = await linkOf(page);
  const there = await elsewhere(browser);
  await there.goto(BUILDER);
  await there.getByLabel('Company name').fill('Tea Ship');
  await expect(there.getByText('Saved in this browser')).toBeVisible();
  await there.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await expect(problem(there)).toContainText('This link carries a draft');
  await expect(there.getByLabel('Company name')).toHaveValue('Tea Ship');
  await there.getByRole('button', { name: 'Open it as a new draft' }).click();
  await expect(there.getByLabel('Company name')).toHaveValue('Harbour Desk');
  await there.getByRole('button', { name: 'Drafts', exact: true }).click();
  await expect(there.getByRole('dialog').getByRole('listitem')).toHaveCount(2);
  await there.getByRole('button', { name: /^Open: .*Tea Ship/ }).click();
  await expect(there.getByLabel('Company name')).toHaveValue('Tea Ship');
});

test('a link that is left alone changes nothing and leaves the address bar', async ({
  page,
  browser,
}) => {
  const link = await linkOf(page);
  const there = await elsewhere(browser);
  await there.goto(BUILDER);
  await there.getByLabel('Company name').fill('Tea Ship');
  await expect(there.getByText('Saved in this browser')).toBeVisible();
  const before = await stored(there);
  await there.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await there.getByRole('button', { name: 'Leave it' }).click();
  expect(await stored(there)).toEqual(before);
  expect(new URL(there.url()).hash).toBe('');
});

test('cut, changed, foreign and newer links are refused in words, and the draft stays as it was', async ({
  page,
  browser,
}) => {
  const { hash } = new URL(await linkOf(page));
  const there = await elsewhere(browser);
  await there.goto(BUILDER);
  await there.getByLabel('Company name').fill('Tea Ship');
  await expect(there.getByText('Saved in this browser')).toBeVisible();
  const before = await stored(there);
  const sealed = (bytes: Buffer) =>
    `#draft=1.${bytes.toString('base64url')}.${checksum(bytes.toString('base64url'))}`;
  for (const [bad, said] of [
    [hash.slice(0, -1), 'incomplete'],
    [hash.slice(0, 60), 'incomplete'],
    [hash.replace(/(.{30})./, (_, kept: string) => `${kept}~`), 'incomplete'],
    [hash.toUpperCase(), 'incomplete'],
    [hash + hash.slice(1), 'incomplete'],
    ['#draft=', 'incomplete'],
    ['#draft', 'incomplete'],
    [hash.replace('=', '%253D'), 'incomplete'],
    [hash.replace('#draft=1.', '#draft=2.'), 'newer version'],
    [sealed(deflateRawSync(Buffer.alloc(100_000_000))), 'incomplete'],
    [sealed(deflateRawSync(Buffer.from('{"__proto__":{"polluted":1}}'))), 'incomplete'],
    [`#draft=1.${'A'.repeat(500_000)}.00000000`, 'far too long'],
  ] as const) {
    await there.evaluate((value) => (location.hash = value), bad);
    await expect(problem(there)).toContainText(said);
    await expect(problem(there)).toContainText('Your own drafts are as they were');
    await there.getByRole('button', { name: 'Close this notice' }).click();
    expect(new URL(there.url()).hash).toBe('');
  }
  await expect(there.getByLabel('Company name')).toHaveValue('Tea Ship');
  expect(await stored(there)).toEqual(before);
});

test('what chat programs add behind a link does no harm', async ({ page, browser }) => {
  const link = await linkOf(page);
  for (const tail of ['.', ')', '>', ',', '%20', '?utm_source=chat']) {
    const there = await elsewhere(browser);
    await there.goto(link + tail);
    await expect(there.getByLabel('Company name')).toHaveValue('Harbour Desk');
    await there.context().close();
  }
});

test('a link too long for chat and mail says so and offers the file', async ({ page }) => {
  await page.goto(BUILDER);
  const words = Array.from({ length: 900 }, (_, at) => `berth${(at * 7919) % 1000}`).join(' ');
  await page.getByLabel('What it does').fill(words);
  await page.getByRole('button', { name: 'Share link' }).click();
  await expect(page.getByText('may cut a link of more than 2,000')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
});

test('where the clipboard is denied, the link stands marked in its field', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await linkOf(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('dialog')).toContainText('the link is marked, copy it by hand');
  const marked = await page
    .getByLabel('Link', { exact: true })
    .evaluate(
      (field: HTMLTextAreaElement) =>
        field.selectionEnd - field.selectionStart === field.value.length,
    );
  expect(marked).toBe(true);
});
