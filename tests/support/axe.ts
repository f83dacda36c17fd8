import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
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
      nodes.map(({ target, html, failureSummary = '' }) => `${id} at ${target.join(' ')} ${html}: ${failureSummary}`),
    );
  }, options);
}
