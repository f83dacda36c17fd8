import { chromium, expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const stored = (page: Page) =>
  page.evaluate(
    () =>
      Object.keys(localStorage).filter((key) => key.startsWith('job-description/draft/')).length,
  );

/** Keeps a tab from hearing of the others, as one in the back/forward cache. */
const deafen = (tab: Page) => tab.evaluate(() => Object.assign(window, { isDeaf: true }));

/** Two tabs with one draft open in both. */
async function twoTabs(page: Page): Promise<Page> {
  await page
    .context()
    .addInitScript(() =>
      addEventListener(
        'storage',
        (event) => 'isDeaf' in window && event.stopImmediatePropagation(),
        { capture: true },
      ),
    );
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(BUILDER);
  await expect(other.getByLabel('Company name')).toHaveValue('Harbour Desk');
  return other;
}

test('what one tab writes the other shows, and can take back', async ({ page }) => {
  const other = await twoTabs(page);
  await page.getByLabel('What it does').fill('We book berths.');
  await expect(other.getByLabel('What it does')).toHaveValue('We book berths.');
  await other.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(other.getByLabel('What it does')).toHaveValue('');
});

test('two tabs that change different fields at the same moment both keep their words', async ({
  page,
}) => {
  const other = await twoTabs(page);
  await Promise.all([
    page.getByLabel('What it does').pressSequentially('We book berths for ships.', { delay: 15 }),
    other
      .getByLabel('Why this role exists', { exact: true })
      .pressSequentially('Harbours ask for night berths.', { delay: 15 }),
  ]);
  for (const tab of [page, other]) {
    await expect(tab.getByLabel('What it does')).toHaveValue('We book berths for ships.');
    await expect(tab.getByLabel('Why this role exists', { exact: true })).toHaveValue(
      'Harbours ask for night berths.',
    );
  }
  await page.reload();
  await expect(page.getByLabel('Why this role exists', { exact: true })).toHaveValue(
    'Harbours ask for night berths.',
  );
});

test('two tabs that change the same field unseen both keep their words, and the person is told', async ({
  page,
}) => {
  const other = await twoTabs(page);
  for (const tab of [page, other]) await deafen(tab);
  await other.getByLabel('The team', { exact: true }).pressSequentially('Six people');
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join()))
    .toContain('Six people');
  await page.getByLabel('The team', { exact: true }).fill('Nine people');
  await expect(page.getByRole('alert')).toContainText('changed in two tabs at once');
  await page.reload();
  await expect
    .poll(
      async () =>
        (await page.getByLabel('The team', { exact: true }).inputValue()) +
        (await page.locator('.builder').innerText()),
    )
    .toMatch(/Six people[\s\S]*Nine people|Nine people[\s\S]*Six people/);
});

test('another tab’s words never change a field under the fingers of a person who types in it', async ({
  page,
}) => {
  const other = await twoTabs(page);
  const words = 'Nine people in Porto and Cork';
  const team = page.getByLabel('The team', { exact: true });
  await team.pressSequentially('Nine people', { delay: 60 });
  await Promise.all([
    other.getByLabel('The team', { exact: true }).fill('Six'),
    team.pressSequentially(' in Porto and Cork', { delay: 60 }),
  ]);
  await expect(team).toHaveValue(words);
  await expect(page.locator('#tray')).toContainText('Six');
  await expect(other.getByLabel('The team', { exact: true })).toHaveValue(words);
});

test('a tab that comes back after hours takes over what was written since, before it writes itself', async ({
  page,
}) => {
  const other = await twoTabs(page);
  await deafen(other);
  await page.getByLabel('What it does').fill('We book berths.');
  await expect
    .poll(() => other.evaluate(() => Object.values(localStorage).join()))
    .toContain('We book berths.');
  await other.getByLabel('City', { exact: true }).fill('Porto');
  await expect(other.getByLabel('What it does')).toHaveValue('We book berths.');
  await page.bringToFront();
  await expect(page.getByLabel('City', { exact: true })).toHaveValue('Porto');
  await expect(page.getByLabel('What it does')).toHaveValue('We book berths.');
});

test('each tab keeps its own draft open over a reload', async ({ page }) => {
  const other = await twoTabs(page);
  await other.getByRole('button', { name: 'Drafts', exact: true }).click();
  await other.getByRole('button', { name: 'New draft' }).click();
  await other.getByLabel('Company name').fill('Tea Ship');
  await expect(other.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await other.reload();
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
  await expect(other.getByLabel('Company name')).toHaveValue('Tea Ship');
});

test('a dozen visits to one draft do not pile up in the storage', async ({ page }) => {
  await page.goto(BUILDER);
  for (let visit = 0; visit < 12; visit++) {
    await page.getByLabel('Company name').fill(`Visit ${visit}`);
    await page.reload();
  }
  await expect(page.getByLabel('Company name')).toHaveValue('Visit 11');
  expect(await stored(page)).toBeLessThanOrEqual(5);
});

test('the page may rest in the back/forward cache, and comes back alive with what was written meanwhile', async ({
  baseURL,
}) => {
  const { executablePath, args } = test.info().project.use.launchOptions!;
  const browser = await chromium.launch({
    // The headless build keeps no such cache, so this one asks for the browser with a window.
    executablePath: executablePath!.replace(/-headless-shell$/, ''),
    args: args!,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const tab = await (await browser.newContext({ baseURL: baseURL! })).newPage();
    await tab.goto(BUILDER);
    await tab.getByLabel('Company name').pressSequentially('Harbour');
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await tab.evaluate(() => (location.href = '/search/'));
    await tab.waitForURL('**/search/');
    const other = await tab.context().newPage();
    await other.goto(BUILDER);
    await other.getByLabel('City', { exact: true }).fill('Porto');
    await expect
      .poll(() => other.evaluate(() => Object.values(localStorage).join()))
      .toContain('Porto');
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await expect(tab.getByLabel('Company name')).toHaveValue('Harbour');
    await expect
      .poll(() => tab.evaluate(() => (window as unknown as { persisted?: boolean }).persisted))
      .toBe(true);
    await expect(tab.getByLabel('City', { exact: true })).toHaveValue('Porto');
  } finally {
    await browser.close();
  }
});
