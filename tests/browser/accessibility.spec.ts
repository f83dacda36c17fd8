import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { allPages } from '../support/site-pages';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`axe finds nothing on any page, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(600_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const path of allPages()) {
        await page.goto(path);
        expect.soft(await violations(page), path).toEqual([]);
      }
    });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the open search and the open builder, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('saga');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    expect.soft(await violations(page), 'search').toEqual([]);
    await page.goto('/job-description-builder/');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.getByLabel('Lowest pay').fill('x');
    expect.soft(await violations(page), 'builder').toEqual([]);
  });

test('forced colours keep the edges of fields and buttons', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/job-description-builder/');
  for (const control of await page.locator('.builder :is(input, select, textarea, .button, .chip):visible').all())
    expect(await control.evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth))).toBeGreaterThan(0);
});
