import { expect, test, type Page, type Request } from '@playwright/test';
import { axeFaults } from '../support/axe';

const CHAPTER = '/guide/why-microservices/';
const term = (page: Page) =>
  page.getByRole('article').getByRole('link', { name: 'circuit breaker' });
const card = (page: Page) => page.getByRole('tooltip');
const MEANING = /stops calling/;

/** Reaches the term as a keyboard does: the focus ring shows, and a key has been pressed. */
async function tabTo(page: Page) {
  await term(page).evaluate((link) => {
    const before = document.createElement('button');
    before.id = 'before';
    link.before(before);
    before.focus();
  });
  await page.keyboard.press('Tab');
  await expect(term(page)).toBeFocused();
}

test('pointing at a term shows its meaning beside it, and the card can be pointed at', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await expect(card(page)).toHaveCount(0);
  await term(page).hover();
  await expect(card(page)).toContainText(MEANING);
  await card(page).hover();
  await page.waitForTimeout(600);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(card(page)).toBeHidden();
});

test('the keyboard’s focus shows it too, a screen reader hears it, Escape puts it away and the focus stays', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await tabTo(page);
  await expect(card(page)).toContainText(MEANING);
  await expect(term(page)).toHaveAccessibleDescription(MEANING);
  await page.waitForTimeout(600);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(term(page)).toBeFocused();
  await expect(term(page)).toHaveAccessibleDescription('');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeHidden();
});

test('Escape puts away a card that the pointer opened', async ({ page }) => {
  await page.goto(CHAPTER);
  await term(page).hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the card stays within the window and never covers its link, at the top and at the bottom', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    for (const block of ['start', 'end'] as const) {
      await term(page).evaluate((link, where) => link.scrollIntoView({ block: where }), block);
      await term(page).hover();
      await expect(card(page)).toBeVisible();
      const box = (await card(page).boundingBox())!;
      const link = (await term(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(box.y >= link.y + link.height || box.y + box.height <= link.y).toBe(true);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(640);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await page.mouse.move(0, 0);
      await expect(card(page)).toBeHidden();
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing while a card is open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(CHAPTER);
    await term(page).hover();
    await expect(card(page)).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap follows the link as before', async ({ page }) => {
    await page.goto(CHAPTER);
    await term(page).tap();
    await expect(page).toHaveURL(/\/glossary\/#circuit-breaker$/);
  });
});

test('a click follows the link, and the term is there', async ({ page }) => {
  await page.goto(CHAPTER);
  await term(page).click();
  await expect(page).toHaveURL(/\/glossary\/#circuit-breaker$/);
  await expect(page.getByRole('heading', { name: 'Circuit breaker' })).toBeInViewport();
});

for (const [fault, answer] of [
  ['does not come', undefined],
  ['is a page of words', '<p>Not found</p>'],
] as const)
  test(`where the list of meanings ${fault}, the link stays a link and nothing breaks`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/glossary.json', (route) =>
      answer === undefined ? route.abort() : route.fulfill({ body: answer }),
    );
    await page.goto(CHAPTER);
    const isTheList = (request: Request) => request.url().endsWith('/glossary.json');
    const answered = Promise.race([
      page.waitForEvent('requestfailed', isTheList),
      page.waitForEvent('requestfinished', isTheList),
    ]);
    await term(page).hover();
    await answered;
    await expect(card(page)).toBeHidden();
    expect(errors).toEqual([]);
    await page.unroute('**/glossary.json');
    await expect(async () => {
      await page.mouse.move(0, 0);
      await term(page).hover();
      await expect(card(page)).toContainText(MEANING, { timeout: 1000 });
    }).toPass();
  });

test('a meaning is asked for only once, and only when a term is', async ({ page }) => {
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().endsWith('/glossary.json'))));
  await page.goto(CHAPTER);
  await page.getByRole('heading', { level: 1 }).hover();
  await page.waitForTimeout(500);
  expect(asked).toBe(0);
  const links = page.getByRole('article').locator('a[href*="/glossary/#"]');
  for (const index of [0, 1, 2]) {
    await links.nth(index).hover();
    await expect(card(page)).toBeVisible();
    await expect(links.nth(index)).toHaveAttribute('aria-describedby', 'term-hint');
  }
  expect(asked).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a plain link to its meaning', async ({ page }) => {
    await page.goto(CHAPTER);
    await term(page).click();
    await expect(page).toHaveURL(/\/glossary\/#circuit-breaker$/);
  });
});
