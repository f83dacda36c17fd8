import { expect, test } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { card, mendNinja, reviewAd } from '../support/review-page';

test.describe('reviewing an old ad', () => {
  test('says what is wrong, marks it, and leaves the words of the trade alone', async ({
    page,
  }) => {
    await reviewAd(page);
    await expect(card(page, 'An age is asked for')).toContainText('young');
    await expect(card(page, 'More years than the technology has')).toContainText('2014');
    const marks = await page.locator('.sheet mark').allTextContents();
    expect(marks).toEqual(
      expect.arrayContaining([
        'Rockstar',
        'young people',
        'ninja',
        'fast-paced team',
        'He',
        '15+ years',
      ]),
    );
    expect(marks.join()).not.toMatch(/leader|objective/i);
    await expect(page.locator('main')).not.toContainText(/\d\s?%|score of/);
  });

  test('a reason begun for one find is not handed to the next', async ({ page }) => {
    await reviewAd(page, 'A rockstar writes it.\n\nA ninja tests it.');
    const hype = card(page, 'A hype title');
    await hype.getByRole('button', { name: 'Ignore: “rockstar”' }).click();
    await page.getByLabel('Why? It is kept in the draft.').fill('the name of the band');
    await page.getByRole('button', { name: 'Ignore here' }).click();
    await expect(hype).toContainText('ninja');
    await expect(page.getByLabel('Why? It is kept in the draft.')).toHaveCount(0);
  });

  test('one click mends a word, and undo takes it back', async ({ page }) => {
    await reviewAd(page);
    await mendNinja(page);
    await expect(page.locator('.sheet')).toContainText('a developer');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.sheet')).toContainText('a ninja');
  });

  test('by keyboard alone: advice is reached, set aside with a reason, and taken back', async ({
    page,
  }) => {
    await reviewAd(page);
    await expect(page.locator('#advice-count')).toBeFocused();
    const pressure = card(page, 'Pressure sold as a feature');
    await pressure.getByRole('button', { name: 'Ignore: “fast-paced team”' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('their own words');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(pressure).toHaveCount(0);
    await page.locator('summary', { hasText: 'Dismissed (1)' }).click();
    await expect(page.locator('.advice-ignored')).toContainText('their own words');
    await page.getByRole('button', { name: 'Restore' }).click();
    await expect(pressure).toHaveCount(1);
  });

  test('the result opens in the builder with every line', async ({ page }) => {
    await reviewAd(page);
    await page.getByRole('button', { name: 'Open in the builder' }).click();
    await expect(page.locator('.builder .sheet')).toContainText(
      'Leader election and service level objectives',
    );
  });

  test('lines that fit no section are reviewed too', async ({ page }) => {
    await reviewAd(page, 'Some firm\n\nWe hire a guru.\n');
    await expect(card(page, 'A hype title')).toContainText('guru');
  });

  test('nothing pasted is told in words', async ({ page }) => {
    await page.goto('/job-description-review/');
    await page.getByRole('button', { name: 'Review this ad' }).click();
    await expect(page.getByRole('alert')).toContainText('There is nothing to read yet');
  });

  test('too many must-haves: one click makes one a nice-to-have, and undo takes it back', async ({
    page,
  }) => {
    const asked = ['Go', 'Kafka', 'gRPC', 'SQL', 'Docker', 'Linux', 'Tracing', 'Terraform'];
    await reviewAd(
      page,
      `# Engineer\n\n## Requirements\n\n${asked.map((one) => `- ${one} in production`).join('\n')}\n`,
    );
    const long = card(page, 'A long list of must-haves');
    await long.getByText('Choose what can wait').click();
    await long
      .getByRole('button', { name: 'Make it a nice-to-have: Docker in production' })
      .click();
    await expect(long).toHaveCount(0);
    await expect(page.locator('.sheet h3').last()).toHaveText('Nice to have');
    await expect(page.locator('.sheet ul').last()).toHaveText('Docker in production');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.sheet ul')).toHaveCount(1);
    await expect(page.locator('.sheet li').nth(4)).toHaveText('Docker in production');
  });

  test('by keyboard: a mark in the text leads to its advice, and the advice to the text', async ({
    page,
  }) => {
    await reviewAd(page);
    await page.locator('.sheet mark a', { hasText: 'fast-paced' }).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'Pressure sold as a feature')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.sheet :focus')).toContainText('fast-paced team');
  });

  test('a reason that is given up leaves everything as it was', async ({ page }) => {
    await reviewAd(page);
    const ignore = card(page, 'Pressure sold as a feature').getByRole('button', {
      name: 'Ignore: “fast-paced team”',
    });
    await ignore.click();
    await page.keyboard.type('why');
    await page.keyboard.press('Escape');
    await expect(ignore).toBeFocused();
    await ignore.click();
    await page.keyboard.press('Enter');
    await expect(card(page, 'Pressure sold as a feature')).toHaveCount(0);
  });

  for (const width of [320, 1280])
    test(`reads well at ${width} px, with no fault that axe knows`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await reviewAd(page);
      await page.locator('.advice summary').first().click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(await axeFaults(page)).toEqual([]);
    });
});

test('without JavaScript the page says what it needs and leads to the rules', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/job-description-review/');
  await expect(page.locator('#review-tool')).toContainText('needs JavaScript');
  await page.locator('#review-tool').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The rules of our review');
  await page.close();
});
