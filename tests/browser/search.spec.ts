import { expect, test, type Page } from '@playwright/test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const box = (page: Page) => dialog(page).getByRole('searchbox', { name: 'Search the guide' });

test('Ctrl K opens the search, which answers with marked excerpts grouped by kind', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('idempotency');
  for (const kind of ['Guide', 'Role', 'Skill']) await expect(dialog(page).getByRole('region', { name: kind, exact: true })).toBeVisible();
  const kinds = await dialog(page)
    .getByRole('region')
    .evaluateAll((regions) => regions.map((region) => region.getAttribute('aria-label')));
  for (const kind of kinds)
    expect([
      'Guide',
      'Role',
      'Skill',
      'Engagement',
      'Comparison',
      'Sample',
      'Question',
      'Questions',
      'Work sample',
      'Glossary',
      'Tool',
    ]).toContain(kind);
  await expect(dialog(page).locator('mark').first()).toHaveText(/idempoten/i);
  await expect(dialog(page).getByRole('status')).toHaveText(/\d+ pages for “idempotency”/);
});

test('a comparison and an answered question are found as what they are, the question at its own place', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await box(page).fill('rabbitmq partition');
  await expect(dialog(page).getByRole('region', { name: 'Comparison' }).getByRole('link').first()).toHaveText(
    'Kafka or RabbitMQ experience',
  );
  await box(page).fill('take-home test');
  const question = dialog(page).getByRole('region', { name: 'Question' }).getByRole('link', { name: 'Is a take-home test fair?' });
  await expect(question).toHaveAttribute('href', /\/faq\/#take-home$/);
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/guide/why-microservices/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('/pagefind/') || path.includes('search.'))).toEqual([]);
  await page.getByRole('link', { name: 'Search the guide' }).click();
  await expect(box(page)).toBeFocused();
  await box(page).fill('saga');
  await expect(dialog(page).getByRole('status')).toContainText('pages for');
  expect(asked.some((path) => path.endsWith('/pagefind/pagefind.js'))).toBe(true);
});

test('arrows walk the results, Enter opens one, Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('/roles/');
  const opener = page.getByRole('link', { name: 'Search the guide' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await box(page).fill('runbook');
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const links = dialog(page).locator('.search-results a');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const target = await links.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === new URL(target!, 'http://x').pathname);
});

test('a result on the page one is on leads to its place', async ({ page }) => {
  await page.goto('/guide/why-microservices/');
  await page.keyboard.press('Control+k');
  await box(page).fill('why companies choose microservices');
  await dialog(page).locator('.places a[href*="/guide/why-microservices/#"]').last().click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('a search can be sent as a link', async ({ page }) => {
  await page.goto('/search/?q=outbox');
  await expect(page.getByRole('searchbox')).toHaveValue('outbox');
  await expect(page.getByRole('status')).toContainText('for “outbox”');
  await expect(page.locator('.search-results a').first()).toBeVisible();
});

test('a word that stands nowhere gets a plain answer and a way on', async ({ page }) => {
  await page.goto('/search/?q=zzqxv');
  await expect(page.getByRole('status')).toContainText('Nothing found for “zzqxv”');
  await expect(page.getByRole('link', { name: 'All pages of the guide' })).toBeVisible();
});

test('a hostile or endless query stays text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>'.repeat(100))}`);
  await expect(page.getByRole('status')).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
  await page.goto('/search/?q=%E0%A4%A');
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test.describe('when the index cannot be had', () => {
  for (const [how, pattern, answer] of [
    ['is missing', '**/pagefind/pagefind.js', { status: 404, body: 'gone' }],
    ['answers with a page', '**/pagefind/*.{json,pf_meta,pagefind}', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
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

test('a search that failed works again once the index is back', async ({ page }) => {
  await page.route('**/pagefind/index/*', (route) => route.abort());
  await page.goto('/search/?q=saga');
  await expect(page.getByRole('status')).toContainText('unavailable');
  await page.unroute('**/pagefind/index/*');
  await page.getByRole('searchbox').fill('outbox');
  await expect(page.getByRole('status')).toContainText('for “outbox”');
});

test('the page for an unknown address searches for its words', async ({ page }) => {
  const response = await page.goto('/roles/platform-engineers/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('searchbox')).toHaveValue('platform engineers');
  await expect(page.locator('.search-results').getByRole('link', { name: 'Platform engineer', exact: true })).toBeVisible();
});
