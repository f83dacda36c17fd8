import { expect, test } from '@playwright/test';

/** Pages on which a tool takes the place of words that explain it. */
const TOOLS = [
  '/job-description-builder/',
  '/job-description-review/',
  '/interview-kit/',
  '/interview-kit/scores/',
  '/roles/compare/',
  '/roles/',
  '/find-talent/',
  '/hiring-plan/',
  '/engagement-comparator/',
  '/search/',
];

for (const width of [412, 1280])
  test(`nothing in sight jumps when a tool comes, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 820 });
    await page.addInitScript(() => {
      const jumps: string[] = [];
      Object.assign(window, { jumps });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node?: Node }[];
        })[])
          jumps.push(
            `${value.toFixed(3)}: ${sources.map(({ node }) => node?.nodeName).join(', ')}`,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of TOOLS) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect
        .soft(await page.evaluate(() => (window as unknown as { jumps: string[] }).jumps), path)
        .toEqual([]);
    }
  });
