// Over 200 lines: the cases of one subject stay side by side.
import { expect, test } from '@playwright/test';
import { holdBack } from '../support/hold-back';
import { box, dialog } from '../support/search-dialog';

test('Ctrl K opens the search, which answers with marked excerpts, each result with its kind', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('idempotency');
  await expect(dialog(page).getByRole('status')).toHaveText(/\d+ results for “idempotency”/);
  await expect(
    dialog(page).getByRole('list', { name: 'Titles and terms' }).getByRole('link').first(),
  ).toHaveText(/Idempotency/);
  const kinds = await dialog(page).locator('.kind').allTextContents();
  for (const kind of ['Term', 'Work sample', 'Interview question']) expect(kinds).toContain(kind);
  await expect(dialog(page).locator('mark').first()).toHaveText(/idempoten/i);
});

test('titles and terms answer before the full text is there', async ({ page }) => {
  const letGo = await holdBack(page, '**/pagefind/**');
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await box(page).fill('saga');
  await expect(
    dialog(page).getByRole('list', { name: 'Titles and terms' }).getByRole('link').first(),
  ).toHaveAttribute('href', '/glossary/#saga');
  await expect(dialog(page).getByRole('list', { name: 'In the text' })).toHaveCount(0);
  letGo();
  await expect(dialog(page).getByRole('list', { name: 'In the text' })).toBeVisible();
  await expect(dialog(page).locator('.search-results a[href="/glossary/#saga"]')).toHaveCount(1);
});

test('no key is lost between Ctrl K and the box, however slowly the search arrives', async ({
  page,
}) => {
  const letGo = await holdBack(page, '**/_astro/search.*');
  await page.goto('/roles/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('outboz');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('x');
  letGo();
  await expect(box(page)).toHaveValue('outbox');
  await expect(dialog(page).locator('.search-results a').first()).toHaveAttribute(
    'href',
    '/glossary/#outbox-pattern',
  );
});

test('Enter typed before the box is there leads to all results', async ({ page }) => {
  const letGo = await holdBack(page, '**/_astro/search.*');
  await page.goto('/roles/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('saga');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=saga');
  letGo();
  await expect(page.getByRole('status')).toContainText('for “saga”');
});

test('a term, an answered question and a place to find people are results of their own', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const first = dialog(page).locator('.search-results a').first();
  await box(page).fill('rabbitmq partition');
  await expect(first).toHaveText(/Kafka vs RabbitMQ/);
  await box(page).fill('take-home test');
  await expect(first).toHaveAttribute('href', '/faq/#take-home');
  await box(page).fill('dead letter queue');
  await expect(first).toHaveAttribute('href', '/glossary/#dead-letter-queue');
});

test('abbreviations, other words and a wrong letter find the same page as the site’s own words', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const first = dialog(page).locator('.search-results a').first();
  for (const [typed, found] of [
    ['k8s', /#kubernetes$/],
    ['kuberntes', /#kubernetes$/],
    ['outstaffing', /nearshore/],
    ['IaC', /#infrastructure-as-code$/],
    ['circuit braker', /#circuit-breaker$/],
  ] as const) {
    await box(page).fill(typed);
    await expect(first).toHaveAttribute('href', found);
    await expect(dialog(page).getByRole('status')).toContainText(`for “${typed}”`);
  }
});

test('searches that led somewhere are kept in this browser, come back at a click, and can be forgotten', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await box(page).fill('runbook');
  await dialog(page).locator('.search-results a').first().click();
  await page.goto('/roles/');
  await page.keyboard.press('Control+k');
  const recent = dialog(page).getByRole('list', { name: /Recent searches/ });
  await recent.getByRole('button', { name: 'runbook' }).click();
  await expect(box(page)).toHaveValue('runbook');
  await expect(dialog(page).locator('.search-results a').first()).toBeVisible();
  await box(page).fill('');
  await dialog(page).getByRole('button', { name: 'Forget them' }).click();
  await expect(recent).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('search/'))),
  ).toEqual([]);
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/guide/why-microservices/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('/pagefind/') || path.includes('search.'))).toEqual(
    [],
  );
  await page.getByRole('link', { name: 'Search the guide' }).click();
  await expect(box(page)).toBeFocused();
  await box(page).fill('saga');
  await expect(dialog(page).getByRole('status')).toContainText('results for');
  expect(asked.some((path) => path.endsWith('/pagefind/pagefind.js'))).toBe(true);
});

test('arrows walk the results, Enter opens one, Escape closes and gives the focus back', async ({
  page,
}) => {
  await page.goto('/roles/');
  const opener = page.getByRole('link', { name: 'Search the guide' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await box(page).fill('runbook');
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const links = dialog(page).locator('.search-results a');
  await expect(links.first()).toBeFocused();
  await expect(dialog(page).getByRole('status')).toContainText('results for');
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
  await page.getByRole('searchbox').fill('wdempotency');
  await expect(
    page
      .getByRole('list', { name: 'Nearest names' })
      .getByRole('link', { name: /Idempotency/ })
      .first(),
  ).toBeVisible();
});

test('signs without a word find nothing, and say so', async ({ page }) => {
  await page.goto('/search/?q=!!!');
  await expect(page.getByRole('status')).toContainText('Nothing found for “!!!”');
  await expect(page.getByRole('link', { name: 'All pages of the guide' })).toBeVisible();
});

test('a hostile or endless query stays text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>'.repeat(100))}`);
  await expect(page.getByRole('status')).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
  await page.goto('/search/?q=%E0%A4%A');
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('the page for an unknown address searches for its words', async ({ page }) => {
  const response = await page.goto('/roles/platform-engineers/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('searchbox')).toHaveValue('platform engineers');
  await expect(
    page.locator('.search-results').getByRole('link', { name: 'Platform engineer', exact: true }),
  ).toBeVisible();
});
