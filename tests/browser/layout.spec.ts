// Over 200 lines: the cases of one subject stay side by side.
import { expect, test, type Page } from '@playwright/test';
import { allPages, PAGE_KINDS } from '../support/site-pages';

/** What comes after a page has loaded, where something does: it belongs to the layout, too. */
const LATE: Record<string, string> = {
  '/search/': '.facets',
  '/roles/compare/': '.comparison table',
  '/interview-kit/': '.tool.kit',
};
const open = async (page: Page, path: string) => {
  await page.goto(path);
  if (LATE[path]) await page.locator(LATE[path]).first().waitFor({ state: 'attached' });
};

/** Elements that reach past the window, where the page can be scrolled sideways. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    // A pixel may be the rounding of a fraction.
    if (scrollWidth <= clientWidth + 1) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 5);
  });

test('no page scrolls sideways at 320 px', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of allPages()) {
    await open(page, path);
    expect.soft(await overflowing(page), path).toEqual([]);
  }
});

/** Words of the page's drawings that leave the drawing or run into other words. */
const clashing = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.plate > svg')].flatMap((svg) => {
      const edge = svg.getBoundingClientRect();
      const words = [...svg.querySelectorAll('text')].map((text) => ({
        text: text.textContent.trim(),
        box: text.getBoundingClientRect(),
      }));
      // Two pixels may be the rounding of a font's own box.
      const leaves = words.filter(
        ({ box }) =>
          box.left < edge.left - 2 || box.right > edge.right + 2 || box.bottom > edge.bottom + 2,
      );
      const meets = words.filter(({ box }, index) =>
        words
          .slice(index + 1)
          .some(
            ({ box: other }) =>
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
              Math.abs(box.y - other.y) < 6,
          ),
      );
      return [...leaves, ...meets].map(({ text }) => text);
    }),
  );

test('the words of a drawing stay inside it and apart from each other', async ({ page }) => {
  for (const path of allPages().filter((one) => /^\/(guide|skills)\/[^/]+\/$/.test(one))) {
    await open(page, path);
    expect.soft(await clashing(page), path).toEqual([]);
  }
});

for (const path of PAGE_KINDS)
  test(`${path} fits every width from 320 to 1440 px`, async ({ page }) => {
    await open(page, path);
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await overflowing(page), `${width} px`).toEqual([]);
    }
  });

test('text spaced as WCAG 1.4.12 asks still fits at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const path of PAGE_KINDS) {
    await open(page, path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect.soft(await overflowing(page), `${path} spaced`).toEqual([]);
  }
});

test('text twice as large still fits a window of 640 px', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 740 });
  for (const path of PAGE_KINDS) {
    await open(page, path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await overflowing(page), path).toEqual([]);
  }
});

test('the first tab stop skips to the content', async ({ page }) => {
  for (const path of PAGE_KINDS) {
    await open(page, path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  }
});

test('every tab stop is visible and shows where it is', async ({ page }) => {
  for (const path of ['/', '/roles/microservices-developer/', '/job-description-builder/']) {
    await open(page, path);
    const stops = Math.min(
      40,
      await page.locator('a, button:enabled, input, select, textarea, summary').count(),
    );
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'nothing has the focus';
        const { width, height } = element.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return width > 0 && height > 0 && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
          ? 'seen'
          : `${element.tagName} ${element.className} has no visible ring`;
      });
      expect(seen, `${path}, stop ${stop + 1}`).toBe('seen');
    }
  }
});

test('controls are at least 24 px high and wide', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    '/',
    '/skills/distributed-systems/',
    '/job-description-builder/',
    '/search/',
  ]) {
    await open(page, path);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, input, select, textarea, summary, nav a, footer a, .button',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          name: element.textContent?.trim().slice(0, 40) ?? '',
          box: element.getBoundingClientRect(),
          type: element.getAttribute('type'),
        }))
        .filter(
          ({ box, type }) =>
            type !== 'checkbox' && box.width > 1 && (box.height < 24 || box.width < 24),
        )
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    );
    expect.soft(small, path).toEqual([]);
  }
});

test('nothing in the builder lies over anything else, however far it is scrolled', async ({
  page,
}) => {
  for (const width of [700, 900, 1000, 1150, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/job-description-builder/');
    await page.evaluate(() => scrollTo(0, 1200));
    const boxes = await page.evaluate(() =>
      ['.builder-form', '.builder-preview', '.builder-aside'].map(
        (part) => document.querySelector(part)!.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${width} px`).toBe(true);
      }
  }
});

test('the whole description prints, on paper of any width', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const width of [718, 1043]) {
    await page.setViewportSize({ width, height: 718 });
    await page.goto('/job-description-builder/');
    const { clientHeight, scrollHeight } = await page
      .locator('.builder-preview')
      .evaluate(({ clientHeight, scrollHeight }) => ({ clientHeight, scrollHeight }));
    expect(clientHeight).toBe(scrollHeight);
  }
});

test('a printed page holds its words and none of the navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of [
    '/guide/why-microservices/',
    '/roles/api-engineer/',
    '/job-descriptions/api-engineer/',
  ]) {
    await open(page, path);
    await expect(page.locator('header nav')).toBeHidden();
    await expect(page.locator('footer')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/job-description-builder/');
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.locator('.builder-form')).toBeHidden();
});

test('nothing moves for those who ask for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/job-description-builder/');
  await page.getByRole('button', { name: 'Add Kotlin' }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
