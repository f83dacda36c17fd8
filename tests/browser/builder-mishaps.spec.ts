// Over 200 lines: the cases of one subject stay side by side.
import { expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');

const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

test('a full storage is told, the draft before it stays, and it is saved by itself once there is room', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.evaluate(() => {
    let size = 5_000_000;
    for (let part = 0; size >= 1;) {
      try {
        localStorage.setItem(`filler/${part}`, 'x'.repeat(size));
        part++;
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await page
    .getByLabel('What it does')
    .fill('We book berths for ships, day and night, in forty harbours.');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the draft' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  await expect(sheet(page)).toContainText('in forty harbours');
  expect(Object.values(await stored(page)).some((text) => text.includes('Harbour Desk'))).toBe(
    true,
  );
  await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('filler/'))
      .forEach((key) => localStorage.removeItem(key)),
  );
  await expect(page.getByText('Saved in this browser')).toBeVisible({ timeout: 5000 });
  await page.reload();
  await expect(page.getByLabel('What it does')).toHaveValue(/in forty harbours/);
});

test('words that found no room are saved with the next draft that does', async ({ page }) => {
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Object.assign(window, { isFull: true });
    Storage.prototype.setItem = function (key, value) {
      if ((window as unknown as { isFull: boolean }).isFull)
        throw new DOMException('full', 'QuotaExceededError');
      write.call(this, key, value);
    };
  });
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await page.getByRole('button', { name: 'New draft' }).click();
  await page.evaluate(() => Object.assign(window, { isFull: false }));
  await page.getByLabel('Company name').fill('Tea Ship');
  await expect.poll(async () => Object.values(await stored(page)).join()).toMatch(/Harbour Desk/);
  await expect(page.getByText('Not saved')).toHaveCount(0);
});

for (const [what, spoil] of [
  ['writes nothing and says nothing', () => (Storage.prototype.setItem = () => undefined)],
  [
    'throws at each write',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  ['has no storage at all', () => Object.defineProperty(window, 'localStorage', { value: null })],
] as const)
  test(`a browser that ${what} is found out, and the text stays`, async ({ page }) => {
    await page.addInitScript(spoil as () => void);
    await page.goto(BUILDER);
    await page.getByLabel('Company name').fill('Harbour Desk');
    await expect(page.getByText(/^Not saved/).first()).toBeVisible();
    await expect(sheet(page)).toContainText('Harbour Desk');
  });

test('a crash of the page costs at most half a second of typing', async ({ page, context }) => {
  await page.goto(BUILDER);
  const about = page.getByLabel('What it does');
  const words =
    'We book berths for ships and tugs for harbours, and we answer the radio day and night. ';
  const typing = about.pressSequentially(words, { delay: 25 }).catch(() => undefined);
  await expect(about).toHaveValue(/^.{50}/, { timeout: 30_000 });
  const typed = await about.inputValue();
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  await typing;
  const again = await context.newPage();
  await again.goto(BUILDER);
  const kept = await again.getByLabel('What it does').inputValue();
  expect(words.startsWith(kept)).toBe(true);
  expect(typed.length - kept.length).toBeLessThanOrEqual(20);
});

test('clearing the site’s data while the page is open wipes no word, and the next keystroke saves again', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.getByLabel('Company name').press('End');
  await page.getByLabel('Company name').pressSequentially('s');
  await expect
    .poll(async () => Object.values(await stored(page)).join())
    .toContain('Harbour Desks');
});

test('a clock that is wrong by decades changes nothing about which words are the latest', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2099-12-31T23:59:00Z') });
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('First');
  await page.clock.runFor(1000);
  await page.clock.setFixedTime(new Date('1999-01-01T00:00:00Z'));
  await page.reload();
  await page.getByLabel('Company name').fill('Second');
  await page.goto('/search/');
  await page.goto(BUILDER);
  await expect(page.getByLabel('Company name')).toHaveValue('Second');
});

test('the browser is asked once not to clear the drafts when room gets short', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    navigator.storage.persist = () =>
      Promise.resolve(Boolean((window as unknown as { asked: number }).asked++));
  });
  await page.goto(BUILDER);
  for (const text of ['Harbour', 'Harbour Desk', 'Harbour Desks']) {
    await page.getByLabel('Company name').fill(text);
    await expect.poll(async () => Object.values(await stored(page)).join()).toContain(`"${text}"`);
  }
  expect(await page.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(1);
});

test('beside “saved” stands how long that may last, and a file is one click away', async ({
  page,
}) => {
  await page.goto(BUILDER);
  const form = page.locator('.builder-form');
  const before = await form.boundingBox();
  await page.getByLabel('Company name').fill('Harbour Desk');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await expect(page.getByText('Safari clears drafts after seven days away')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'keep a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  // The first save moves nothing under the hands of the person who types.
  expect(await form.evaluate((element) => element.getBoundingClientRect().top + scrollY)).toBe(
    before!.y,
  );
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await expect(page.getByText('Safari deletes them after seven days')).toBeVisible();
});

test('200,000 characters and a thousand steps are saved now and then, not with every key, and undone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Object.assign(window, { writes: 0 });
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith('job-description/draft/'))
        (window as unknown as { writes: number }).writes++;
      write.call(this, key, value);
    };
  });
  await page.goto(BUILDER);
  const words = 'We book berths for ships and tugs in forty harbours. ';
  for (const label of ['What it does', 'Why this role exists', 'The team', 'How to apply'])
    await page.getByLabel(label, { exact: true }).fill(`${words.repeat(19)}\n`.repeat(50));
  const name = page.getByLabel('Company name');
  await name.focus();
  for (let key = 0; key < 60; key++)
    await page.keyboard.press('abcdefghij'[key % 10]!, { delay: 25 });
  await expect(name).toHaveValue('abcdefghij'.repeat(6));
  await expect(sheet(page).locator('.facts')).toContainText('abcdefghij'.repeat(6));
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join()))
    .toContain('abcdefghij'.repeat(6));
  const writes = await page.evaluate(() => (window as unknown as { writes: number }).writes);
  expect(writes).toBeGreaterThan(1);
  expect(writes).toBeLessThan(60);
  const workplace = page.locator('#workplace');
  await workplace.evaluate((select: HTMLSelectElement) => {
    for (let step = 0; step < 999; step++) {
      select.value = step % 2 ? 'onsite' : 'hybrid';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await expect(workplace).toHaveValue('hybrid');
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await undo.evaluate((button: HTMLButtonElement) => {
    for (let step = 0; step < 499; step++) button.click();
  });
  await expect(workplace).toHaveValue('onsite');
  await expect(undo).toHaveAttribute('aria-disabled', 'false');
});
