// Over 200 lines: the cases of one subject stay side by side.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');
const said = (page: Page) => page.locator('.builder > [role=status]');

/** Takes a way of the Copy menu. */
async function copy(page: Page, name: string) {
  await page.locator('summary', { hasText: 'Copy' }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

/** Takes a file of the Download menu. */
async function take(page: Page, name: string) {
  await page.locator('summary', { hasText: 'Download' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

for (const [name, extension, mark] of [
  ['Markdown', 'md', '# Senior backend engineer (microservices)'],
  ['HTML', 'html', '<h1>Senior backend engineer (microservices)</h1>'],
  ['Plain text', 'txt', 'Senior backend engineer (microservices)\n'],
] as const)
  test(`the description downloads as ${name}, every section in it`, async ({ page }) => {
    await page.goto(BUILDER);
    await page.locator('summary', { hasText: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `${name} .${extension}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`senior-backend-engineer-microservices.${extension}`);
    const text = await readFile((await download.path())!, 'utf8');
    expect(text).toContain(mark);
    for (const heading of await sheet(page).getByRole('heading', { level: 3 }).allTextContents())
      expect(text).toContain(heading);
  });

test('Copy gives rich text with headings and lists, and plain text beside it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(BUILDER);
  await copy(page, 'Formatted');
  await expect(said(page)).toHaveText('Formatted text copied.');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(copied.html).toMatch(/<h1[\s\S]*<h2[\s\S]*<ul[\s\S]*<li/);
  expect(copied.text).toContain('• ');
  for (const [name, mark] of [
    ['Plain text', 'What you will do\n• '],
    ['Markdown', '## What you will do'],
    ['HTML', '<h2>What you will do</h2>'],
  ] as const) {
    await copy(page, name);
    await expect(said(page)).toHaveText(`${name} copied.`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(mark);
  }
});

test('a browser that refuses the clipboard is told, and offered a download', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto(BUILDER);
  await copy(page, 'Formatted');
  await expect(page.getByRole('alert')).toContainText('could not be copied');
});

test('the Word file has headings and lists, and comes back as the same ad by the import', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('What it does').fill('We book berths — 漢字 🧪 & <tugs>.');
  const file = await take(page, 'Word .docx');
  expect(file.suggestedFilename()).toBe('senior-backend-engineer-microservices.docx');
  const xml = strFromU8(
    unzipSync(new Uint8Array(await readFile((await file.path())!)))['word/document.xml']!,
  );
  expect(xml.match(/w:pStyle w:val="Heading2"/g)!.length).toBe(
    await sheet(page).getByRole('heading', { level: 3 }).count(),
  );
  expect(xml.match(/<w:numPr>/g)!.length).toBe(await sheet(page).locator('li').count());
  expect(xml).toContain('We book berths — 漢字 🧪 &amp; &lt;tugs&gt;.');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByLabel(/^A file/).setInputFiles((await file.path())!);
  // While the window closes, its own region for alerts is there too.
  await expect(
    page.getByRole('alert').filter({ hasText: 'The ad is a new draft now' }),
  ).toBeVisible();
  await expect(sheet(page)).toContainText('We book berths — 漢字 🧪 & <tugs>.');
});

test('the draft as JSON opens again as it was, beside the other', async ({ page }) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  const file = await take(page, 'Draft .json');
  const before = await sheet(page).innerHTML();
  await page.getByLabel('Company name').fill('Changed since');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByLabel(/^A file/).setInputFiles((await file.path())!);
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
  expect(await sheet(page).innerHTML()).toBe(before);
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2);
});

test('the JSON-LD says what is missing, leads there, and then stands ready to copy, never as live markup', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(BUILDER);
  const posting = page.getByRole('dialog', { name: /JSON-LD/ });
  await copy(page, 'JSON-LD for Google …');
  await posting.getByRole('button', { name: /^Name the company/ }).click();
  await expect(page.getByLabel('Company name')).toBeFocused();
  await page.keyboard.type('Harbour Desk </script>');
  await page.getByLabel('Country', { exact: true }).fill('Portugal');
  await page.getByLabel('Lowest pay').fill('70k');
  await page.getByLabel('Highest pay').fill('60k');
  await page.getByLabel('Currency').fill('EUR');
  await copy(page, 'JSON-LD for Google …');
  await expect(
    posting.getByRole('button', { name: /highest pay is below the lowest/ }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByLabel('Highest pay').fill('80k');
  await copy(page, 'JSON-LD for Google …');
  await posting.getByRole('button', { name: 'Copy JSON-LD' }).click();
  await expect(posting).toContainText('JSON-LD copied.');
  const json = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'JobPosting',
    jobLocationType: 'TELECOMMUTE',
    hiringOrganization: { name: 'Harbour Desk </script>' },
  });
  expect(json).not.toContain('</script>');
  const live = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(live.join()).not.toContain('JobPosting');
});

test('what keeps the JSON-LD from being written leads to its section, or to where one is added', async ({
  page,
}) => {
  await page.goto(BUILDER);
  const posting = page.getByRole('dialog', { name: /JSON-LD/ });
  while (await page.locator('.sections details').count()) {
    await page.locator('.sections details').first().locator('summary').click();
    await page
      .getByRole('button', { name: /^Remove section/ })
      .first()
      .click();
  }
  await copy(page, 'JSON-LD for Google …');
  await posting.getByRole('button', { name: 'The description is empty.' }).click();
  await expect(page.getByRole('button', { name: 'Add a section' })).toBeFocused();
  await page.getByRole('button', { name: 'Bring back “The role”' }).click();
  const role = page.locator('#section-role');
  while (await role.getByRole('button', { name: 'Remove line 1' }).count())
    await role.getByRole('button', { name: 'Remove line 1' }).click();
  await copy(page, 'JSON-LD for Google …');
  await posting.getByRole('button', { name: 'The description is empty.' }).click();
  await expect(role.getByLabel('Heading')).toBeFocused();
});

for (const format of ['A4', 'Letter'] as const)
  test(`the print on ${format} holds the whole description and nothing else`, async ({ page }) => {
    await page.goto(BUILDER);
    await page.getByLabel('What it does').fill('We book berths for ships. '.repeat(120));
    await page.getByLabel('How to apply', { exact: true }).fill('The very last line of it.');
    await page.emulateMedia({ media: 'print' });
    const visible = await page.evaluate(() => document.body.innerText);
    expect(visible.trim().startsWith('Senior backend engineer (microservices)')).toBe(true);
    for (const words of ['The very last line of it.', 'What you bring'])
      expect(visible).toContain(words);
    for (const words of [
      'Before you post',
      'Company name',
      'Download',
      'Click a line',
      'Search',
      'no trackers',
    ])
      expect(visible).not.toContain(words);
    const width = format === 'A4' ? 794 : 816;
    await page.setViewportSize({ width: width - 136, height: 900 });
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)!.length;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
  });

test('typed markup stays text everywhere', async ({ page }) => {
  const hostile =
    '</p><img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill(hostile);
  await page.getByLabel('What it does', { exact: true }).fill(hostile);
  await expect(sheet(page)).toContainText(hostile);
  await expect(sheet(page).locator('img, script')).toHaveCount(0);
  await page.reload();
  await expect(sheet(page)).toContainText(hostile);
  expect(await page.title()).not.toBe('owned');
});

test('pay that cannot be read is named at its field and stays out of the text', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('Lowest pay').fill('lots');
  await expect(page.getByText('“lots” is not a sum this page can read')).toBeVisible();
  await expect(page.getByLabel('Lowest pay')).toHaveAttribute('aria-invalid', 'true');
  await expect(sheet(page)).not.toContainText('lots');
  await page.getByLabel('Lowest pay').fill('80k');
  await page.getByLabel('Highest pay').fill('70k');
  await page.getByLabel('Currency').fill('USD');
  await expect(page.getByText('The highest pay is below the lowest')).toBeVisible();
});
