import { expect, test, type Page, type Route } from '@playwright/test';
import { card } from '../support/review-page';

test.describe('the review in the builder', () => {
  const write = async (page: Page, words: string) => {
    await page.goto('/job-description-builder/');
    await page.getByLabel('Job title').fill(words);
    await page.getByRole('heading', { name: 'Review', exact: true }).waitFor();
  };

  test('comes after the first edit, marks the words, mends them, and undo takes it back', async ({
    page,
  }) => {
    await write(page, 'Go rockstar');
    await expect(page.locator('.sheet mark')).toHaveText('rockstar');
    await card(page, 'A hype title')
      .getByRole('button', { name: 'Use “skilled developer”' })
      .click();
    await expect(page.locator('.sheet h2')).toHaveText('Go skilled developer');
    await page.keyboard.press('Control+z');
    await expect(page.locator('.sheet h2')).toHaveText('Go rockstar');
  });

  test('what is set aside stays so after a reload, with its reason', async ({ page }) => {
    await write(page, 'Go rockstar');
    await card(page, 'A hype title').getByRole('button', { name: 'Ignore: “rockstar”' }).click();
    await page.getByLabel('Why? It is kept in the draft.').fill('the band’s nam');
    await page.getByLabel('Why? It is kept in the draft.').press('Control+z');
    await expect(page.getByLabel('Job title')).toHaveValue('Go rockstar');
    await page.getByLabel('Why? It is kept in the draft.').fill('the band’s name');
    await page.getByRole('button', { name: 'Ignore everywhere' }).click();
    await expect(page.locator('.sheet mark')).toHaveCount(0);
    await page.waitForTimeout(800);
    await page.reload();
    await page.getByLabel('Job title').fill('Go rockstar two');
    await page.locator('summary', { hasText: 'Dismissed (1)' }).click();
    await expect(page.locator('.advice-ignored')).toContainText('the band’s name');
  });

  test('a person who comes back finds it beside the preview, before any key', async ({ page }) => {
    await write(page, 'Go rockstar');
    await page.waitForTimeout(800);
    await page.reload();
    await expect(page.locator('.sheet mark')).toHaveText('rockstar');
    await expect(page.getByRole('heading', { name: 'Review', exact: true })).toBeVisible();
  });

  test('a person who has written nothing is not made to load it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/job-description-builder/');
    await page.waitForTimeout(4000);
    expect(asked.filter((url) => /review(\.json|-part)/.test(url))).toEqual([]);
  });

  test('without a network it says so, keeps the draft, and comes by itself once the network is back', async ({
    page,
    context,
  }) => {
    await page.goto('/job-description-builder/');
    await context.setOffline(true);
    await page.getByLabel('Job title').fill('Go rockstar');
    await expect(page.locator('.builder-review')).toContainText('could not be loaded');
    await page.getByRole('button', { name: 'Try again now' }).click();
    await expect(page.locator('.builder-review')).toContainText('could not be loaded');
    await context.setOffline(false);
    await expect(page.locator('.sheet mark')).toHaveText('rockstar', { timeout: 15_000 });
    await expect(page.locator('.builder-review')).not.toContainText('could not be loaded');
  });

  test('a network that comes back while the review is asked for once more is not missed', async ({
    page,
    context,
  }) => {
    await page.goto('/job-description-builder/');
    let answer = (route: Route): unknown => route.abort();
    await page.route('**/review.json', (route) => answer(route));
    await page.getByLabel('Job title').fill('Go rockstar');
    await page.getByRole('button', { name: 'Try again now' }).waitFor();
    const held = new Promise<Route>((resolve) => {
      answer = (route) => {
        answer = (next) => next.continue();
        resolve(route);
      };
    });
    await page.getByRole('button', { name: 'Try again now' }).click();
    const begunWithoutNetwork = await held;
    await context.setOffline(true);
    await context.setOffline(false);
    await begunWithoutNetwork.abort();
    await expect(page.locator('.sheet mark')).toHaveText('rockstar', { timeout: 15_000 });
  });

  test('“Before you post” says why, with the evidence, and can be set aside with a reason', async ({
    page,
  }) => {
    await write(page, 'Go developer');
    const steps = page.locator('#before-posting');
    const pay = steps.getByRole('listitem').filter({ hasText: 'Give the pay range' }).last();
    await pay.locator('summary').click();
    await expect(pay).toContainText('Directive');
    await expect(card(page, 'No pay range')).toHaveCount(0);
    await pay.getByRole('button', { name: 'Ignore: No pay range' }).click();
    await page.getByLabel('Why? It is kept in the draft.').fill('the agency adds it');
    await page.keyboard.press('Enter');
    await expect(steps).not.toContainText('Give the pay range');
    await page.locator('summary', { hasText: 'Dismissed (1)' }).click();
    await expect(page.locator('.advice-ignored')).toContainText('No pay range: the agency adds it');
    await page.getByRole('button', { name: 'Restore' }).click();
    await expect(steps).toContainText('Give the pay range');
  });

  test('too many must-haves: “Before you post” offers each to the nice-to-haves in one click, undoable', async ({
    page,
  }) => {
    await write(page, 'Go developer');
    await page.locator('#section-must-haves summary').click();
    const lines = page.locator('#section-must-haves .lines > li');
    const before = await lines.count();
    for (let index = before; index <= 7; index++) {
      await page
        .locator('#section-must-haves')
        .getByRole('button', { name: 'Write a line' })
        .click();
      await lines.nth(index).getByRole('textbox').fill(`Own demand ${index}`);
    }
    const steps = page.locator('#before-posting');
    await steps.getByText('Choose what can wait').click();
    await steps.getByRole('button', { name: 'Make it a nice-to-have: Own demand 7' }).click();
    await expect(lines).toHaveCount(7);
    await expect(steps).not.toContainText('must-haves;');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(lines).toHaveCount(8);
  });

  test('names the posting rules of the place', async ({ page }) => {
    await write(page, 'Go developer');
    await page.getByRole('textbox', { name: 'City', exact: true }).fill('Denver, Colorado');
    await expect(page.locator('.advice-places')).toContainText('Colorado: may apply, check');
  });
});
