import { expect, type Page } from '@playwright/test';

/** Opens the interview kit and waits for the tool: until its questions are there, the kit of one role stands in its place. */
export async function openKit(page: Page, query = ''): Promise<void> {
  await page.goto(`/interview-kit/${query}`);
  await toolOf(page);
}

/** Waits for the tool on a page that is opened already. */
export const toolOf = (page: Page) =>
  expect(page.getByLabel('Role', { exact: true })).toBeVisible();
