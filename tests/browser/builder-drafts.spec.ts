import { expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');

test('a draft survives a reload, and one that was just typed too', async ({ page }) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.getByLabel('The team', { exact: true }).pressSequentially('Six people');
  await page.reload();
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
  await expect(page.getByLabel('The team', { exact: true })).toHaveValue('Six people');
  await expect(sheet(page)).toContainText('Six people');
});

test('a draft is kept while a person types on without a rest', async ({ page }) => {
  await page.goto(BUILDER);
  const about = page.getByLabel('What it does');
  const isKept = () => page.evaluate(() => Object.values(localStorage).join().includes('We book'));
  const left = [...'We book berths for ships and tugs for harbours, day and night.'];
  while (left.length && !(await isKept())) {
    await about.press(left.shift()!, { delay: 40 });
  }
  expect(left.length).toBeGreaterThan(2);
});

test('going back to an earlier builder page shows what was written since', async ({ page }) => {
  await page.goto(BUILDER);
  await page.goto('/roles/api-engineer/');
  await page.getByRole('link', { name: 'Use in the builder' }).locator('visible=true').click();
  await page.getByLabel('What it does').fill('We book berths.');
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel('What it does')).toHaveValue('We book berths.');
});

test('a role chosen by a link is kept over a reload and can be undone', async ({ page }) => {
  await page.goto(`${BUILDER}?role=platform-engineer`);
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('platform-engineer');
  await page.goto(`${BUILDER}?role=api-engineer`);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('platform-engineer');
});

test('Undo takes back the last words, not the whole field', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-01-06T12:00:00') });
  await page.goto(BUILDER);
  const about = page.getByLabel('What it does');
  await about.waitFor();
  await page.clock.pauseAt(new Date('2027-01-06T13:00:00'));
  await about.pressSequentially('We book berths.');
  await page.clock.fastForward(1100);
  await about.pressSequentially(' And tugs.');
  await page.keyboard.press('Control+z');
  await expect(about).toHaveValue('We book berths.');
  await expect(about).toBeFocused();
});

test('a role page leads here with its role chosen, and what was written before stays', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await page.goto('/roles/site-reliability-engineer/');
  await page.getByRole('link', { name: 'Use in the builder' }).locator('visible=true').click();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('site-reliability-engineer');
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
  expect(new URL(page.url()).search).toBe('');
});

test('an address with a role that does not exist says so and starts all the same', async ({
  page,
}) => {
  await page.goto(`${BUILDER}?role=wizard`);
  await expect(page.getByRole('alert')).toContainText('There is no role “wizard”');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('several drafts are kept side by side, named, opened, copied and deleted, and a deleted one comes back', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  const drafts = page.getByRole('dialog', { name: 'Your drafts' });
  const open = () => page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await open();
  await drafts.getByLabel('Name of the open draft').fill('Berths');
  await drafts.getByRole('button', { name: 'New draft' }).click();
  await expect(drafts).toHaveCount(0);
  await expect(page.getByLabel('Company name')).toHaveValue('');
  await page.getByLabel('Company name').fill('Tea Ship');
  await open();
  await expect(drafts.getByRole('listitem')).toHaveCount(2);
  await drafts.getByRole('button', { name: 'Open: Berths' }).click();
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
  await open();
  await drafts.getByRole('button', { name: 'Copy of this draft' }).click();
  await page.reload();
  await open();
  await expect(drafts.getByRole('listitem')).toHaveCount(3);
  await expect(drafts.getByLabel('Name of the open draft')).toHaveValue('Berths, copy');
  await drafts.getByRole('button', { name: 'Delete: Berths', exact: true }).click();
  await expect(drafts.getByRole('listitem')).toHaveCount(2);
  await drafts.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await open();
  await expect(drafts.getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(drafts).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Drafts', exact: true })).toBeFocused();
});

test('two deleted drafts of one name both come back', async ({ page }) => {
  await page.goto(BUILDER);
  const drafts = page.getByRole('dialog', { name: 'Your drafts' });
  for (const about of ['Berths', 'Tugs', 'Tea']) {
    await page.getByLabel('What it does').fill(about);
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
    await drafts.getByRole('button', { name: 'New draft' }).click();
  }
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  const entries = drafts.getByRole('listitem');
  await expect(entries).toHaveCount(3);
  for (const left of [2, 1]) {
    await drafts
      .getByRole('button', { name: /^Delete: / })
      .first()
      .click();
    await expect(entries).toHaveCount(left);
  }
  await drafts.getByRole('button', { name: 'Close', exact: true }).click();
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: 'Bring it back' }).first().click();
    await expect(page.getByRole('button', { name: 'Bring it back' })).toHaveCount(left);
  }
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await expect(entries).toHaveCount(3);
});

test('Erase everything leaves nothing of this site in the browser, in any tab', async ({
  page,
  context,
}) => {
  await page.goto('/skills/api-and-protocols/');
  await page.getByRole('checkbox').first().check();
  await page.evaluate(() => localStorage.setItem('job-description/draft/abc123/tab001', 'damaged'));
  await page.goto(BUILDER);
  await expect(page.getByRole('alert')).toContainText('set aside');
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  const other = await context.newPage();
  await other.goto(BUILDER);
  await expect(other.getByLabel('Company name')).toHaveValue('Harbour Desk');
  await page.evaluate(() => localStorage.setItem('another/site', 'on the same host'));
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await page.getByRole('button', { name: 'Erase everything …' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByLabel('Company name')).toHaveValue('');
  await expect(other.getByLabel('Company name')).toHaveValue('');
  await expect(other.getByRole('alert')).toContainText('erased in another tab');
  // Leaving the page saves whatever waits to be saved.
  for (const tab of [page, other]) await tab.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(
    await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]),
  ).toEqual([['another/site'], []]);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a hundred edits are undone one by one, and done again', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(BUILDER);
  const kotlin = page.getByRole('button', { name: /^(?:Add|Remove) Kotlin$/ });
  for (let edit = 0; edit < 50; edit++) {
    await page.getByRole('button', { name: 'Add Kotlin' }).click();
    await page.getByRole('button', { name: 'Remove Kotlin' }).click();
  }
  await expect(kotlin).toHaveAccessibleName('Add Kotlin');
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  for (let step = 0; step < 99; step++) await undo.click();
  await expect(kotlin).toHaveAccessibleName('Remove Kotlin');
  await undo.click();
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(kotlin).toHaveAccessibleName('Remove Kotlin');
});
