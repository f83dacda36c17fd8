import { expect, test, type Route } from '@playwright/test';

test.describe('when the index cannot be had', () => {
  for (const [how, pattern, answer] of [
    ['is missing', '**/pagefind/pagefind.js', { status: 404, body: 'gone' }],
    [
      'answers with a page',
      '**/pagefind/*.{json,pf_meta,pagefind}',
      { status: 200, contentType: 'text/html', body: '<!doctype html>' },
    ],
    ['lost a chunk', '**/pagefind/index/*', { status: 404, body: '' }],
    ['lost a page', '**/pagefind/fragment/*', { status: 404, body: '' }],
    ['lost its entry', '**/pagefind/pagefind-entry.json*', { status: 404, body: '' }],
  ] as const)
    test(`because it ${how}, the search says so and never “nothing found”`, async ({ page }) => {
      const uncaught: string[] = [];
      page.on('pageerror', (error) => uncaught.push(error.message));
      await page.route(pattern, (route) => route.fulfill(answer));
      await page.goto('/search/?q=saga');
      await expect(page.getByRole('status')).toContainText('The search is unavailable right now');
      await expect(page.getByRole('link', { name: 'All pages of the guide' })).toBeVisible();
      expect(uncaught).toEqual([]);
    });
});

test('titles and terms still answer while the full text cannot', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=saga');
  await expect(page.getByRole('status')).toContainText('titles and terms only');
  await expect(page.locator('.search-results a[href="/glossary/#saga"]')).toBeVisible();
});

test('the full text still answers while titles and terms cannot', async ({ page }) => {
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('/search/?q=saga');
  await expect(page.getByRole('status')).toContainText('for “saga”');
  await expect(page.locator('.search-results a').first()).toBeVisible();
});

test('a search that failed works again once the index is back', async ({ page }) => {
  await page.route('**/pagefind/index/*', (route) => route.abort());
  await page.goto('/search/?q=saga');
  await expect(page.getByRole('status')).toContainText('unavailable');
  await page.unroute('**/pagefind/index/*');
  await page.getByRole('searchbox').fill('outbox');
  await expect(page.getByRole('status')).toContainText('for “outbox”');
});

test('where the search box itself cannot come, a line says so above the contents list', async ({
  page,
}) => {
  await page.route('**/_astro/search.*', (route) => route.abort());
  await page.goto('/search/?q=saga');
  await expect(page.getByText('The search box needs JavaScript')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
});

test('where the search box cannot come at all, what was typed for it goes along to the page of the search', async ({
  page,
}) => {
  const asked = new Promise<Route>((resolve) => page.route('**/_astro/search.*', resolve));
  await page.goto('/roles/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('saga');
  await (await asked).abort();
  await expect(page).toHaveURL('/search/?q=saga');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search leads to the contents list and says why', async ({ page }) => {
    await page.goto('/guide/cost/');
    await page.getByRole('link', { name: 'Search the guide' }).click();
    await expect(page.getByText('The search box needs JavaScript')).toBeVisible();
    await expect(
      page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first(),
    ).toBeVisible();
  });
});
