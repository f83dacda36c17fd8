import { expect, test } from '@playwright/test';
import { allPages } from '../support/site-pages';

test('no page asks another origin for anything, breaks its policy, or logs an error', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:'))
      outside.push(request.url());
  });
  page.on('console', (message) => {
    const expected404 =
      message.text().includes('404') && message.location().url.includes('/no/such/page/');
    if (['error', 'warning'].includes(message.type()) && !expected404)
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const path of allPages()) await page.goto(path);
  await page.goto('/search/?q=saga');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await page.goto('/job-description-builder/');
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistrations().then(({ length }) => length),
    ),
  ).toBe(0);
});

/** What a script of the site's own may not do; it reports what was stopped. */
async function probe() {
  const stopped: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    stopped.push(event.effectiveDirective),
  );
  const attempt = (name: string, act: () => void) => {
    try {
      act();
    } catch {
      stopped.push(name);
    }
  };
  attempt(
    'script text',
    () => (document.createElement('script').textContent = 'window.ran = true'),
  );
  attempt('innerHTML', () => (document.createElement('div').innerHTML = '<b>x</b>'));
  // eslint-disable-next-line no-eval -- the point is that the policy stops it
  attempt('eval', () => (0, eval)('window.ran = true'));
  document.createElement('img').src = 'https://example.com/x.png';
  await fetch('https://example.com/').catch(() => stopped.push('fetch'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  document.documentElement.dataset['stopped'] = stopped.join(' ');
}

test('the policy stops script text, raw HTML, eval and other origins, even for the site’s own code', async ({
  page,
}) => {
  await page.route('**/_astro/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `(${probe.toString()})()` }),
  );
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-stopped', /./);
  const stopped = (await page.locator('html').getAttribute('data-stopped'))!.split(' ');
  for (const kind of ['innerHTML', 'eval', 'fetch', 'img-src', 'connect-src'])
    expect(stopped).toContain(kind);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a page whose scripts are all lost still reads, and the search link still works', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/job-description-builder/');
  await expect(page.locator('.sheet li').first()).toBeVisible();
  await page.getByRole('link', { name: 'Search the guide' }).click();
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
});

test('a page without its styles begins with the skip link and keeps its order', async ({
  page,
}) => {
  await page.route('**/*.css', (route) => route.abort());
  await page.goto('/guide/why-microservices/');
  const text = await page.locator('body').innerText();
  expect(text.trim().startsWith('Skip to the content')).toBe(true);
  expect(text.indexOf('Microservices Hiring Guide')).toBeLessThan(text.indexOf('In short'));
});
