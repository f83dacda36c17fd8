/** What a posting costs a person and a network: clicks, keys and bytes: `npm run bench:builder`. Run `npm run build` first. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright';
import { withSite } from '../support/served-site.ts';

/** Brotli bytes of the scripts loaded so far. */
async function scripts(page: Page, origin: string): Promise<Map<string, number>> {
  const urls = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const sizes = new Map<string, number>();
  for (const url of new Set(urls.filter((one) => one.startsWith(origin) && one.endsWith('.js'))))
    sizes.set(
      url.slice(url.lastIndexOf('/') + 1),
      brotliCompressSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length,
    );
  return sizes;
}
const sum = (sizes: Map<string, number>) =>
  [...sizes.values()].reduce((total, size) => total + size, 0);

await withSite(async (page, origin) => {
  const counted = { clicks: 0, keys: 0 };
  const click = async (name: string | RegExp, role: 'button' | 'textbox' = 'button') => {
    await page.getByRole(role, { name, exact: typeof name === 'string' }).click();
    counted.clicks++;
  };
  const type = async (text: string) => {
    await page.keyboard.type(text);
    counted.keys += text.length;
  };
  await page.goto(`${origin}/job-description-builder/`);
  await page.locator('.builder').waitFor();
  const first = await scripts(page, origin);
  console.log(
    `JavaScript before the first keystroke: ${sum(first)} bytes brotli in ${first.size} files`,
  );

  // The shortest way to a JobPosting that Google takes: the fresh draft is remote, so it wants a country and a company.
  await click('Country', 'textbox');
  await type('Portugal');
  await click('Company name', 'textbox');
  await type('Harbour Desk');
  await page.locator('summary', { hasText: 'Copy' }).click();
  counted.clicks++;
  await click('JSON-LD for Google …');
  const json = await page.getByLabel('JSON-LD', { exact: true }).inputValue();
  if ((JSON.parse(json) as Record<string, unknown>)['@type'] !== 'JobPosting')
    throw new Error('no JobPosting');
  await click('Copy JSON-LD');
  console.log(
    `from an empty page to a valid JobPosting: ${counted.clicks} clicks and ${counted.keys} keys`,
  );
  await page.keyboard.press('Escape');

  await page.waitForFunction(
    () =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/(?:docx|import)\./.test(name)).length > 1,
  );
  for (const [file, size] of await scripts(page, origin))
    if (!first.has(file))
      console.log(`loaded when idle after the first edit: ${file}, ${size} bytes brotli`);
  console.log('every other export adds 0 bytes');

  await page.locator('summary', { hasText: 'Download' }).click();
  const start = performance.now();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word .docx' }).click(),
  ]);
  console.log(
    `Word file of that draft, from the click to the download: ${Math.round(performance.now() - start)} ms`,
  );
  await page.getByRole('button', { name: 'Share link' }).click();
  await page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('#share-link')?.value.includes('#draft='),
  );
  console.log(
    `its share link: ${(await page.getByLabel('Link', { exact: true }).inputValue()).length} characters, the address of this machine included`,
  );
});
