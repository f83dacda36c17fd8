import { expect, test } from '@playwright/test';

test('a search is narrowed by kind and skill area together, says how many each would leave, and can be sent', async ({
  page,
}) => {
  await page.goto('/search/?q=saga');
  await expect(page.getByRole('status')).toContainText('for “saga”');
  const count = async () =>
    Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  const all = await count();
  await page.getByText('Kind', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Term/ }).check();
  await expect.poll(count).toBeLessThan(all);
  for (const kind of await page.locator('.search-results .kind').allTextContents())
    expect(kind).toBe('Term');
  await page.getByText('Skill area', { exact: true }).click();
  const area = page.getByRole('checkbox', { name: /^Distributed systems/ });
  const promised = Number((await area.locator('xpath=..').locator('.count').textContent()) ?? '');
  await area.check();
  await expect.poll(count).toBe(promised);
  await expect(page).toHaveURL(/\?q=saga&kind=term&area=distributed-systems$/);
  await page.reload();
  await page.getByText('Kind (1 chosen)', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /^Term/ })).toBeChecked();
  await expect.poll(count).toBe(promised);
  await page.getByRole('button', { name: 'Search everything' }).click();
  await expect.poll(count).toBe(all);
});

test('without words, a choice lists all that it holds', async ({ page }) => {
  await page.goto('/search/?engagement=nearshore&kind=engagement');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?/);
  await expect(page.locator('.search-results a[href="/engagements/nearshore/"]')).toBeVisible();
});
