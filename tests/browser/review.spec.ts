import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';

const AD = `# Rockstar Go developer

## About the role

We need a young ninja for our fast-paced team. He reports to the CTO.

## Requirements

- 15+ years of Kubernetes
- Leader election and service level objectives
- A bachelor's degree in computer science
`;

async function paste(page: Page, ad = AD) {
  await page.goto('/job-description-review/');
  await page.getByLabel('Paste the ad here').fill(ad);
  await page.getByRole('button', { name: 'Review this ad' }).click();
  await page.getByRole('heading', { name: 'Advice', exact: true }).waitFor();
}
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test.describe('reviewing an old ad', () => {
  test('says what is wrong, marks it, and leaves the words of the trade alone', async ({ page }) => {
    await paste(page);
    await expect(card(page, 'An age is asked for')).toContainText('young');
    await expect(card(page, 'More years than the technology has')).toContainText('2014');
    const marks = await page.locator('.sheet mark').allTextContents();
    expect(marks).toEqual(expect.arrayContaining(['Rockstar', 'young', 'ninja', 'fast-paced', 'He', '15+ years']));
    expect(marks.join()).not.toMatch(/leader|objective/i);
    await expect(page.locator('main')).not.toContainText(/\d\s?%|score of/);
  });

  test('one click mends a word, and undo takes it back', async ({ page }) => {
    await paste(page);
    await card(page, 'A hype title').getByRole('button', { name: 'Use “developer”' }).first().click();
    await expect(page.locator('.sheet')).toContainText('young developer');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.sheet')).toContainText('young ninja');
  });

  test('by keyboard alone: advice is reached, set aside with a reason, and taken back', async ({ page }) => {
    await paste(page);
    await expect(page.locator('#advice-count')).toBeFocused();
    const pressure = card(page, 'Pressure sold as a feature');
    await pressure.getByRole('button', { name: 'Ignore: “fast-paced”' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('their own words');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(pressure).toHaveCount(0);
    await page.locator('summary', { hasText: 'Set aside (1)' }).click();
    await expect(page.locator('.advice-ignored')).toContainText('their own words');
    await page.getByRole('button', { name: 'Take back' }).click();
    await expect(pressure).toHaveCount(1);
  });

  test('the result opens in the builder with every line', async ({ page }) => {
    await paste(page);
    await page.getByRole('button', { name: 'Open in the builder' }).click();
    await expect(page.locator('.builder .sheet')).toContainText('Leader election and service level objectives');
  });

  test('lines that fit no section are reviewed too', async ({ page }) => {
    await paste(page, 'Some firm\n\nWe hire a guru.\n');
    await expect(card(page, 'A hype title')).toContainText('guru');
  });

  test('nothing pasted is told in words', async ({ page }) => {
    await page.goto('/job-description-review/');
    await page.getByRole('button', { name: 'Review this ad' }).click();
    await expect(page.getByRole('alert')).toContainText('There is nothing to read yet');
  });

  for (const width of [320, 1280])
    test(`reads well at ${width} px, with no fault that axe knows`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await paste(page);
      await page.locator('.advice summary').first().click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFaults(page)).toEqual([]);
    });
});

test.describe('the review in the builder', () => {
  const write = async (page: Page, words: string) => {
    await page.goto('/job-description-builder/');
    await page.getByLabel('Job title').fill(words);
    await page.getByRole('heading', { name: 'Review', exact: true }).waitFor();
  };

  test('comes after the first edit, marks the words, mends them, and undo takes it back', async ({ page }) => {
    await write(page, 'Go rockstar');
    await expect(page.locator('.sheet mark')).toHaveText('rockstar');
    await card(page, 'A hype title').getByRole('button', { name: 'Use “skilled developer”' }).click();
    await expect(page.locator('.sheet h2')).toHaveText('Go skilled developer');
    await page.keyboard.press('Control+z');
    await expect(page.locator('.sheet h2')).toHaveText('Go rockstar');
  });

  test('what is set aside stays so after a reload, with its reason', async ({ page }) => {
    await write(page, 'Go rockstar');
    await card(page, 'A hype title').getByRole('button', { name: 'Ignore: “rockstar”' }).click();
    await page.getByLabel('Why? It is kept in the draft.').fill('the band’s name');
    await page.getByRole('button', { name: 'Ignore everywhere' }).click();
    await expect(page.locator('.sheet mark')).toHaveCount(0);
    await page.waitForTimeout(800);
    await page.reload();
    await page.getByLabel('Job title').fill('Go rockstar two');
    await page.locator('summary', { hasText: 'Set aside (1)' }).click();
    await expect(page.locator('.advice-ignored')).toContainText('the band’s name');
  });

  test('names the posting rules of the place', async ({ page }) => {
    await write(page, 'Go developer');
    await page.getByRole('textbox', { name: 'City or region' }).fill('Denver, Colorado');
    await expect(page.locator('.advice-places')).toContainText('Colorado: may apply, check');
  });
});

test('without JavaScript the page says what it needs and leads to the rules', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/job-description-review/');
  await expect(page.locator('#review-tool')).toContainText('needs JavaScript');
  await page.locator('#review-tool').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The rules of our review');
  await page.close();
});
