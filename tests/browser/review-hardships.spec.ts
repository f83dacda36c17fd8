import { expect, test } from '@playwright/test';
import { AD, mendNinja, reviewAd } from '../support/review-page';

test.describe('the review of an old ad when things go wrong', () => {
  test('neither a reload nor a look at the pasted text loses what was mended', async ({ page }) => {
    await reviewAd(page);
    await mendNinja(page);
    await page.reload();
    await expect(page.locator('.sheet')).toContainText('a developer');
    await page.getByRole('button', { name: 'Back to the pasted text' }).click();
    await expect(page.getByLabel('Paste the ad here')).toHaveValue(AD);
    await expect(page.getByLabel('Paste the ad here')).toBeFocused();
    await page.getByRole('button', { name: 'Continue with the reviewed ad' }).click();
    await expect(page.locator('.sheet')).toContainText('a developer');
  });

  test('a text in another language gets no guesses, and is told why', async ({ page }) => {
    await reviewAd(
      page,
      'Wir suchen für unser Team eine Entwicklerin oder einen Entwickler. Du baust mit uns die Plattform und betreibst sie.',
    );
    await expect(page.locator('.advice')).toContainText(
      'This text looks German. Our rules are for English',
    );
    await expect(page.locator('.advice-card')).toHaveCount(0);
  });

  test('without a network nothing is lost, and the review comes by itself once it is back', async ({
    page,
    context,
  }) => {
    await page.goto('/job-description-review/');
    await context.setOffline(true);
    await page.getByLabel('Paste the ad here').fill(AD);
    await page.getByRole('button', { name: 'Review this ad' }).click();
    await expect(page.getByRole('alert')).toContainText('Your text is still here');
    await page.getByRole('button', { name: 'Try again now' }).click();
    await expect(page.getByRole('alert')).toContainText('Your text is still here');
    await expect(page.getByLabel('Paste the ad here')).toHaveValue(AD);
    await context.setOffline(false);
    await expect(page.locator('.sheet mark')).not.toHaveCount(0, { timeout: 15_000 });
  });

  test('a site that answers with a fault is asked again by the button', async ({ page }) => {
    let isDown = true;
    await page.route('**/review.json', (route) =>
      isDown ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    );
    // By itself the page asks again after a second: its clock stands still, so that only the button does.
    await page.clock.install({ time: new Date('2027-01-06T12:00:00') });
    await page.goto('/job-description-review/');
    await page.clock.pauseAt(new Date('2027-01-06T13:00:00'));
    await page.getByLabel('Paste the ad here').pressSequentially('A ninja.');
    await page.getByRole('button', { name: 'Review this ad' }).click();
    const again = page.getByRole('button', { name: 'Try again now' });
    await again.waitFor();
    isDown = false;
    await again.click();
    await expect(page.locator('.sheet mark').first()).toBeVisible();
  });

  test('an ad that was mended before comes back with its changes once the rules do', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2027-01-06T12:00:00') });
    await reviewAd(page);
    await mendNinja(page);
    let isDown = true;
    await page.route('**/review.json', (route) => (isDown ? route.abort() : route.continue()));
    // The page's clock goes on only until the rules did not come: so that only the button asks again.
    await page.clock.pauseAt(new Date('2027-01-06T13:00:00'));
    await page.reload();
    const again = page.getByRole('button', { name: 'Try again now' });
    await expect(async () => {
      await page.clock.runFor(50);
      await expect(again).toBeVisible({ timeout: 200 });
    }).toPass();
    isDown = false;
    await again.click();
    await expect(page.locator('.sheet')).toContainText('a developer');
  });

  const odd: [string, string, RegExp][] = [
    ['spaces alone', ' \n\t ', /nothing to read yet/],
    ['one line of 200,000 characters', 'a'.repeat(200_000), /far longer than a job ad|Advice/],
    ['emoji alone', '🚀👩‍💻🎉'.repeat(300), /./],
    ['NUL characters', 'A\u0000 ninja\u0000 builds\u0000', /./],
    [
      'a text from right to left',
      'مطلوب مهندس برمجيات للعمل عن بعد '.repeat(40),
      /another language/,
    ],
    ['no spaces', '我们正在寻找一位工程师'.repeat(100), /another language/],
  ];
  for (const [what, text, says] of odd)
    test(`pasting ${what} is answered in words, and the field keeps it`, async ({ page }) => {
      await page.goto('/job-description-review/');
      await page.getByLabel('Paste the ad here').evaluate((field: HTMLTextAreaElement, value) => {
        field.value = value;
        field.dispatchEvent(
          new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }),
        );
      }, text);
      await page.getByRole('button', { name: 'Review this ad' }).click();
      await expect(page.locator('#review-tool')).toContainText(says);
      const answered = page.locator('.reviewed, .review-paste .problem:not(:empty)');
      await expect(answered).toBeVisible();
    });

  test('five million characters are refused at once, and what stood in the field stays', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/job-description-review/');
    const field = page.getByLabel('Paste the ad here');
    await field.fill('An old ad. ');
    await page.evaluate(() => navigator.clipboard.writeText('fast-paced team '.repeat(320_000)));
    await field.press('End');
    await field.press('Control+v');
    await expect(page.getByRole('alert')).toContainText('far longer than a job ad');
    await expect(field).toHaveValue('An old ad. ');
  });
});
