import { expect, test } from '@playwright/test';
import { axeFaults, COLOUR_RULES } from '../support/axe';
import { allPages } from '../support/site-pages';

/** `npm test` looks at each page once; `npm run test:all` in both themes, on a phone and on a desk. */
const IS_EVERY_VIEW = Boolean(process.env['EVERY_VIEW']);
const WIDTHS = IS_EVERY_VIEW ? [360, 1280] : [1280];
/** All pages in shares of a similar size, so that they are read side by side. */
const SHARES = 4;

for (let share = 0; share < SHARES; share++)
  test(`axe finds nothing on any page, part ${share + 1} of ${SHARES}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const path of allPages().filter((_, index) => index % SHARES === share)) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await axeFaults(page), `${path}, ${width} px, light`).toEqual([]);
        if (!IS_EVERY_VIEW) continue;
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await axeFaults(page, COLOUR_RULES), `${path}, ${width} px, dark`).toEqual([]);
      }
    }
  });

test('axe does report what is wrong: a picture without words, pale text in both themes', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    document.querySelector('main')!.append(document.createElement('img'));
    document.querySelector<HTMLElement>('main p')!.style.color = '#7a7a7a';
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const faults = await axeFaults(page);
    expect(
      faults.filter((fault) => /^(?:image-alt|color-contrast) /.test(fault)).length,
      colorScheme,
    ).toBeGreaterThanOrEqual(2);
    expect(await axeFaults(page, COLOUR_RULES), colorScheme).not.toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the open search and the open builder, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('saga');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    expect.soft(await axeFaults(page), 'search').toEqual([]);
    await page.goto('/job-description-builder/');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.getByLabel('Lowest pay').fill('x');
    expect.soft(await axeFaults(page), 'builder').toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the builder’s windows, notices, tray and editor in place, ${colorScheme}, 320 px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/job-description-builder/');
    const dialog = page.getByRole('dialog');
    const look = async (name: string) => {
      await expect(dialog).toBeVisible();
      expect.soft(await axeFaults(page), name).toEqual([]);
      expect
        .soft(
          await dialog.evaluate((element) => element.scrollWidth - element.clientWidth),
          `${name} fits`,
        )
        .toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    };
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByLabel('Or paste the ad here').fill('Ad\nApply now\n\nDuties\n• One\n• Two');
    await page.getByRole('button', { name: 'Sort into sections' }).click();
    await expect(page.locator('#tray')).toBeVisible();
    await page.getByRole('button', { name: 'One', exact: true }).click();
    expect.soft(await axeFaults(page), 'notice, tray and editor in place').toEqual([]);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scroll')
      .toBe(320);
    for (const name of ['Drafts', 'Import', 'Share link']) {
      await page.getByRole('button', { name, exact: true }).click();
      await look(name);
      await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
    }
    await page.locator('summary', { hasText: 'Copy' }).click();
    await page.getByRole('button', { name: 'JSON-LD for Google …' }).click();
    await look('JSON-LD');
  });

test('at 400 % zoom the builder and its windows scroll in one direction only, and no bar covers them', async ({
  page,
}) => {
  // 1280 × 1024 px at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/job-description-builder/');
  for (const name of ['Drafts', 'Import', 'Share link']) {
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    const box = (await dialog.boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= 320 && box.height <= 256).toBe(true);
    expect(
      await dialog.evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeLessThanOrEqual(0);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const fixed = await page.evaluate(
    () =>
      [...document.querySelectorAll('.builder *')].filter((element) => {
        const { position } = getComputedStyle(element);
        return (
          (position === 'fixed' || position === 'sticky') &&
          element.getBoundingClientRect().height > innerHeight / 2
        );
      }).length,
  );
  expect(fixed).toBe(0);
});

test('the regions that tell of changes are there before they have something to say', async ({
  page,
}) => {
  await page.goto('/job-description-builder/');
  await expect(page.locator('.builder').getByRole('alert')).toHaveCount(1);
  await expect(page.locator('.builder').getByRole('status')).toHaveCount(2);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(1);
});

test('“saved” is said once, not at each key', async ({ page }) => {
  await page.goto('/job-description-builder/');
  await page.evaluate(() => {
    const heard: string[] = [];
    for (const region of document.querySelectorAll('.builder [role=status]'))
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        subtree: true,
        characterData: true,
        childList: true,
      });
    Object.assign(window, { heard });
  });
  await page.getByLabel('Company name').pressSequentially('Harbour De', { delay: 300 });
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  expect(
    (await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).length,
  ).toBeLessThanOrEqual(2);
});

test('forced colours keep the edges of fields, buttons and windows, and tell a chosen technology and an open step apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/job-description-builder/');
  const look = (name: string) =>
    page
      .getByRole('button', { name, exact: true })
      .evaluate((element) =>
        JSON.stringify([
          getComputedStyle(element).backgroundColor,
          getComputedStyle(element).fontWeight,
        ]),
      );
  const offered = await look('Add Kotlin');
  await page.getByRole('button', { name: 'Add Kotlin', exact: true }).click();
  expect(await look('Remove Kotlin')).not.toBe(offered);
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  expect(
    await page
      .getByRole('dialog')
      .evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth)),
  ).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  for (const control of await page
    .locator('.builder :is(input, select, textarea, .button, .chip):visible')
    .all())
    expect(
      await control.evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth)),
    ).toBeGreaterThan(0);
});
