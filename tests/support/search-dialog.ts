import type { Page } from '@playwright/test';

/** The window of the search, and the box in it. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
export const box = (page: Page) =>
  dialog(page).getByRole('searchbox', { name: 'Search the guide' });
