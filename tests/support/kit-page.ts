import { expect, type Page } from '@playwright/test';

/** Opens the interview kit and waits for the tool: until its questions are there, the page shows the kit of one role. */
export async function openKit(page: Page, query = ''): Promise<void> {
  await page.goto(`/interview-kit/${query}`);
  await toolOf(page);
}

/** Waits for the tool on a page that is opened already. */
export const toolOf = (page: Page) =>
  expect(page.getByRole('form', { name: 'What the interview is for' })).not.toHaveAttribute(
    'inert',
  );
