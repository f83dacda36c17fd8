import { expect, test } from '@playwright/test';
import { openKit } from '../support/kit-page';

for (const format of ['A4', 'Letter'] as const)
  test(`on ${format} nothing is cut, and each interviewer has a scorecard of their own`, async ({
    page,
  }) => {
    const [width, height] = format === 'A4' ? [794, 1123] : [816, 1056];
    await page.setViewportSize({ width: width - 136, height });
    await openKit(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.scorecard-head:visible')).toHaveCount(6);
    await expect(page.getByRole('button', { name: 'Share link' })).toBeHidden();
    const cut = await page
      .locator('.sheet *')
      .evaluateAll(
        (all, room) =>
          all
            .filter(
              (one) =>
                one.getClientRects().length &&
                (one.scrollWidth > one.clientWidth + 1 ||
                  one.getBoundingClientRect().right > room + 1) &&
                getComputedStyle(one).display !== 'inline',
            )
            .map((one) => one.className || one.tagName),
        width - 136,
      );
    expect(cut).toEqual([]);
    // A card may take more than one sheet; its head comes again on each.
    expect(
      await page
        .locator('.scorecard:not(.bare) .scorecard-top')
        .first()
        .evaluate((one) => getComputedStyle(one).display),
    ).toBe('table-header-group');
    // No question is higher than a page, so none is cut in two.
    const tall = await page
      .locator('.question:visible')
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().height)));
    expect(tall).toBeLessThan(height - 136);
  });
