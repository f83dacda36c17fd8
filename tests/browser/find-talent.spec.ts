// Over 200 lines: the cases of one subject stay side by side.
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';

const PAGE = '/find-talent/';
const google = (page: Page) =>
  page.getByRole('link', { name: 'Open LinkedIn profiles through Google' });
const queryOf = async (page: Page, name: string) =>
  new URL(
    (await page.getByRole('link', { name, exact: true }).getAttribute('href'))!,
  ).searchParams.get('q');
const shown = (page: Page) => page.locator('.channel:visible');

test('a choice changes the links, the strings, the messages and the address', async ({ page }) => {
  await page.goto(PAGE);
  await expect(google(page)).toHaveAttribute('href', /Portugal/);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByLabel('Place', { exact: true }).fill("Coeur d'Alene");
  await page.getByLabel('Level').selectOption('Staff');
  const technologies = page.getByRole('combobox', { name: 'Add technologies' });
  await technologies.fill('Rust');
  await technologies.press('Enter');
  await page.getByRole('button', { name: 'Remove Kafka', exact: true }).click();
  await technologies.fill('C#, Turbo Pascal');
  await technologies.press('Enter');
  expect(await queryOf(page, 'Open GitHub people by language and place: C#')).toBe(
    `type:user location:"Coeur d'Alene" language:"C#" repos:>3`,
  );
  const string = await page
    .locator('.place', { hasText: 'LinkedIn profiles through Google' })
    .getByRole('textbox')
    .inputValue();
  expect(string).toContain('("Rust developer" OR "Rust engineer" OR rustlang) "C#" "Turbo Pascal"');
  expect(await queryOf(page, 'Open LinkedIn profiles through Google')).toBe(string);
  await expect(
    page.getByRole('region', { name: 'Note with a LinkedIn invitation' }).getByLabel('Message'),
  ).toHaveValue(/We’re hiring a staff microservices developer/);
  await expect
    .poll(() => new URL(page.url()).hash)
    .toContain('stack=go.rust.csharp&also=Turbo+Pascal');
});

test('links open only when clicked, in a tab that knows nothing of this page', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(PAGE);
  const technologies = page.getByRole('combobox', { name: 'Add technologies' });
  await technologies.fill('Rust');
  await technologies.press('Enter');
  await page.getByLabel('First name of the person').fill('Ana');
  const origin = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  for (const link of await page.locator('main a[href^="https:"][target]').all())
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  await expect.poll(() => page.url()).toContain('#role=');
  expect(page.url()).not.toContain('Ana');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a link restores the choices on another machine', async ({ page, browser }) => {
  await page.goto(PAGE);
  await page.getByLabel('Role').selectOption({ label: 'Platform engineer' });
  await page.getByLabel('Engagement').selectOption('freelance');
  await page.getByLabel('Place', { exact: true }).fill('São Paulo; Recife');
  const link = await page.getByLabel('Link to these choices').inputValue();
  const there = await (await browser.newContext()).newPage();
  await there.goto(link);
  await expect(there.getByLabel('Role')).toHaveValue('platform-engineer');
  await expect(there.getByLabel('Engagement')).toHaveValue('freelance');
  await expect(there.getByLabel('Place', { exact: true })).toHaveValue('São Paulo; Recife');
  await expect(there.getByRole('alert')).toBeEmpty();
  await expect(google(there)).toHaveAttribute('href', /S%C3%A3o\+Paulo/);
});

test('a link with words the guide lacks says which, and keeps the rest', async ({ page }) => {
  await page.goto(`${PAGE}#role=wizard&level=Junior&stack=go.cobol&place=%E0%A4%A`);
  await expect(page.getByRole('alert')).toHaveText(
    'This link names what isn’t in the guide: technology “cobol”, role “wizard”. Everything else was kept.',
  );
  await expect(page.getByLabel('Level')).toHaveValue('Junior');
  await expect(page.getByRole('button', { name: 'Remove Go', exact: true })).toBeVisible();
  await page.getByLabel('Level').selectOption('Senior');
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a heading’s anchor and a later link are told apart', async ({ page }) => {
  await page.goto(`${PAGE}#channels`);
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('Portugal');
  await page.evaluate(() => (location.hash = '#stack=java&place=Cork'));
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('Cork');
});

test('a string is copied to the letter', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  const place = page.locator('.place', { hasText: 'LinkedIn people search' });
  await place.getByRole('button', { name: 'Copy string' }).click();
  await expect(place.getByRole('status')).toHaveText('String copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await place.getByRole('textbox').inputValue(),
  );
});

test('where the browser refuses to copy, the text is selected and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto(PAGE);
  const email = page.getByRole('region', { name: 'Email to someone you don’t know' });
  await email.getByRole('button', { name: 'Copy message' }).click();
  await expect(email.getByRole('status').last()).toContainText(
    'The message is selected: copy it yourself.',
  );
  const field = email.getByLabel('Message');
  const marked = await field.evaluate(
    (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
  );
  expect(marked).toBe((await field.inputValue()).length);
});

test('a message counts its blanks and its characters as they are filled in', async ({ page }) => {
  await page.goto(PAGE);
  const note = page.getByRole('region', { name: 'Note with a LinkedIn invitation' });
  await expect(note).toContainText('2 blanks to fill');
  await page.getByLabel('First name of the person').fill('Ana');
  await page.getByLabel('Why this person').fill('your talk on retries in Porto');
  await expect(note).toContainText('All blanks filled.');
  await expect(note.getByLabel('Message')).toHaveValue(
    /^Hi Ana, I came across your talk on retries in Porto\./,
  );
  await page.getByLabel('Why this person').fill('x'.repeat(300));
  await expect(note).toContainText('of 200: shorten the reason');
});

test('axe finds nothing with all parts open, at 320 px, in both themes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${PAGE}#role=wizard`);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.getByLabel('Why this person').fill('x'.repeat(300));
    expect.soft(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a worked example stands with links, strings and messages', async ({ page }) => {
    await page.goto(PAGE);
    await expect(
      page.getByText('a senior microservices developer for Go and Kafka in Portugal'),
    ).toBeVisible();
    expect(await page.locator('.place a[href^="https:"][target]').count()).toBeGreaterThan(12);
    await expect(page.locator('.place textarea').first()).toHaveValue(/Kafka/);
    await expect(
      page.getByRole('heading', { name: 'Email to someone you don’t know' }),
    ).toBeVisible();
    await expect(page.getByText('delete your details')).toBeVisible();
  });

  test('the directory filters by keyboard, counts what is left, says when nothing is, and resets', async ({
    page,
  }) => {
    await page.goto(PAGE);
    const all = await page.locator('.channel').count();
    expect(all).toBeGreaterThanOrEqual(30);
    await expect(shown(page)).toHaveCount(all);
    await page.getByRole('radio', { name: 'All', exact: true }).first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Go', exact: true })).toBeChecked();
    for (const channel of await shown(page).all())
      expect(await channel.getAttribute('data-stack')).toMatch(/\b(go|any)\b/);
    const fewer = await shown(page).count();
    expect(fewer).toBeGreaterThan(3);
    expect(fewer).toBeLessThan(all);
    await page.getByRole('radio', { name: 'Africa' }).check();
    for (const channel of await shown(page).all())
      expect(await channel.getAttribute('data-region')).toMatch(/\b(africa|world)\b/);
    await page.getByRole('radio', { name: 'Employers of record' }).check();
    await page.getByRole('radio', { name: 'Free', exact: true }).check();
    await expect(shown(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(shown(page)).toHaveCount(all);
  });

  test('the count is read out as words: so many, one, or none with what to do', async ({
    page,
  }) => {
    await page.goto(PAGE);
    const session = await page.context().newCDPSession(page);
    const said = async () => {
      const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
        nodes: { role?: { value: string }; name?: { value: string } }[];
      };
      return nodes
        .flatMap(({ role, name }) => (role?.value === 'StaticText' ? (name?.value ?? '') : []))
        .join('');
    };
    const all = await page.locator('.channel').count();
    expect(await said()).toContain(`${all} channels shown`);
    await page.getByRole('radio', { name: 'Employers of record' }).check();
    await page.getByRole('radio', { name: 'Free', exact: true }).check();
    expect(await said()).toContain('No channel fits all of these.');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('radio', { name: 'Asia and Pacific' }).check();
    await page.getByRole('radio', { name: 'Employers of record' }).check();
    await expect(shown(page)).toHaveCount(2);
    expect(await said()).toContain('2 channels shown');
  });
});
