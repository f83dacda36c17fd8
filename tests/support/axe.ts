import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { default as Axe, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What a colour scheme can change; all else is the same page. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on the page as it stands, each fault as its rule, its place and what is wrong; of all rules or of `rules`.
 * Axe runs in the page itself: its own builder for Playwright opens a second page for each report and takes four times as long.
 */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: RunOptions = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) };
  return page.evaluate(async (settings) => {
    const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(settings);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, html, failureSummary = '' }) =>
          `${id} at ${target.join(' ')} ${html}: ${failureSummary}`,
      ),
    );
  }, options);
}

/**
 * Expects axe to find nothing and nothing to scroll sideways, wide in light and narrow in dark; `ready` brings the page to what is
 * to be looked at.
 */
export async function expectNoFaults(page: Page, ready = async () => {}): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await ready();
    expect(await axeFaults(page), `${width} px, ${colorScheme}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
}
