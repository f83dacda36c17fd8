import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');

for (const [name, extension, mark] of [
  ['Markdown', 'md', '# Senior microservices developer'],
  ['HTML', 'html', '<h1>Senior microservices developer</h1>'],
  ['Plain text', 'txt', 'Senior microservices developer\n'],
] as const)
  test(`the description downloads as ${name}, every section in it`, async ({ page }) => {
    await page.goto(BUILDER);
    await page.locator('summary', { hasText: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `${name} .${extension}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`senior-microservices-developer.${extension}`);
    const text = await readFile((await download.path())!, 'utf8');
    expect(text).toContain(mark);
    for (const heading of await sheet(page).getByRole('heading', { level: 3 }).allTextContents()) expect(text).toContain(heading);
  });

test('Copy gives rich text with headings and lists, and plain text beside it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(BUILDER);
  await page.getByRole('button', { name: 'Copy formatted' }).click();
  await expect(page.locator('.builder > [role=status]')).toHaveText('Formatted text copied.');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(copied.html).toMatch(/<h1[\s\S]*<h2[\s\S]*<ul[\s\S]*<li/);
  expect(copied.text).toContain('• ');
  await page.getByRole('button', { name: 'Copy plain text' }).click();
  await expect(page.locator('.builder > [role=status]')).toHaveText('Plain text copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('What you will do\n• ');
});

test('a browser that refuses the clipboard is told, and offered a download', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(BUILDER);
  await page.getByRole('button', { name: 'Copy formatted' }).click();
  await expect(page.locator('.builder > [role=status]')).toContainText('could not be copied');
});

test('typed markup stays text everywhere', async ({ page }) => {
  const hostile = '</p><img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill(hostile);
  await page.getByLabel('What it does', { exact: true }).fill(hostile);
  await expect(sheet(page)).toContainText(hostile);
  await expect(sheet(page).locator('img, script')).toHaveCount(0);
  await page.reload();
  await expect(sheet(page)).toContainText(hostile);
  expect(await page.title()).not.toBe('owned');
});

test('pay that cannot be read is named at its field and stays out of the text', async ({ page }) => {
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
