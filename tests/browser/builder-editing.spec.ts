import { expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');
const said = (page: Page) => page.locator('.builder > [role=status]');
const lines = (page: Page, heading: string) =>
  sheet(page).locator(`h3:has-text("${heading}") + ul li`);

test('a new level changes no list a person changed, offers its lines, and the offer can be taken back', async ({
  page,
}) => {
  await page.goto(BUILDER);
  const duties = lines(page, 'What you will do');
  await duties.first().getByRole('button').click();
  await sheet(page).getByLabel('Edit this line').fill('Keep the ferry timetable honest.');
  await page.keyboard.press('Enter');
  const before = await duties.allInnerTexts();
  await page.getByLabel('Role', { exact: true }).selectOption('Platform engineer');
  expect(await duties.allInnerTexts()).toEqual(before);
  await expect(said(page)).toContainText('the new lines are offered below');
  const offer = page.getByRole('group', { name: 'Lines of another role or level' });
  await expect(offer).toContainText('“What you will do”');
  await offer.getByRole('button', { name: 'Take the new lines' }).click();
  await expect(page.getByLabel('Role', { exact: true })).toBeFocused();
  const after = await duties.allInnerTexts();
  expect(after[0]).toBe('Keep the ferry timetable honest.');
  expect(after.slice(1).filter((line) => before.includes(line))).toEqual([]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await duties.allInnerTexts()).toEqual(before);
  await offer.getByRole('button', { name: 'Keep mine' }).click();
  await expect(offer).toHaveCount(0);
  expect(await duties.allInnerTexts()).toEqual(before);
});

test('another proficiency of a must-have changes its words', async ({ page }) => {
  await page.goto(BUILDER);
  const bring = page.locator('#section-must-haves');
  await bring.locator('summary').click();
  const before = await bring.locator('textarea').first().inputValue();
  await bring.getByLabel('Proficiency of line 1').selectOption('Working');
  await expect(bring.locator('textarea').first()).not.toHaveValue(before);
  await bring.getByLabel('Proficiency of line 1').selectOption('Practitioner');
  await expect(bring.locator('textarea').first()).toHaveValue(before);
});

test('every input of the form finds its place in the text, and a blank one leaves no trace', async ({
  page,
}) => {
  await page.goto(BUILDER);
  const fresh = await sheet(page).innerText();
  for (const group of ['Address, office days', 'Contract, start'])
    await page.getByText(group).click();
  const typed: [string, string, string][] = [
    ['City', 'Porto', 'Remote, Porto'],
    ['Country', 'Portugal', 'Porto, Portugal'],
    ['Region or state', 'Norte', 'Porto, Norte, Portugal'],
    ['Core hours', 'UTC to UTC+2', 'Core hours: UTC to UTC+2.'],
    ['Office days', 'Tuesdays', 'Office days: Tuesdays.'],
    ['On-call rotation', 'one week in six.', 'On-call: one week in six.'],
    ['On-call pay', 'EUR 400 a week', 'On-call pay: EUR 400 a week.'],
    ['Contract length', 'twelve months', 'Contract length: twelve months.'],
    ['Start date', '1 March 2031', 'Start: 1 March 2031.'],
    ['Visa and relocation', 'we sponsor visas', 'Visa and relocation: we sponsor visas.'],
    ['Working languages', 'English (B2)', 'Languages: English (B2).'],
    ['Scale', '40 services', 'Scale: 40 services.'],
    ['Reports to', 'the head of platform', 'You report to the head of platform.'],
    ['Apply to', 'https://harbour.example/1', 'Apply: https://harbour.example/1'],
    ['Contact', 'Ana, +351 555', 'Questions about the role: Ana, +351 555'],
    ['Company name', 'Harbour Desk', 'Harbour Desk ·'],
    ['What it does', 'We book berths.', 'We book berths.'],
    ['Why this role exists', 'Harbours ask for night berths.', 'Harbours ask for night berths.'],
    ['The team', 'Six people.', 'Six people.'],
    ['After six months', 'Night berths are booked', 'After six months: Night berths are booked'],
    [
      'After twelve months',
      'Nobody is called at night',
      'After twelve months: Nobody is called at night',
    ],
    ['Equity', '0.1 % over four years', 'Equity: 0.1 % over four years'],
    ['Benefits', '28 days of leave', '28 days of leave'],
    ['Hiring steps', 'Call, 30 minutes', 'Call, 30 minutes'],
    ['How to apply', 'Send a page.', 'Send a page.'],
    ['Closing date', '2031-02-28', 'Apply by 28 February 2031.'],
    ['Equal-opportunity statement', 'We arrange what you need.', 'We arrange what you need.'],
  ];
  for (const [label, text, shown] of typed) {
    await page.getByLabel(label, { exact: true }).fill(text);
    await expect(sheet(page)).toContainText(shown);
  }
  for (const [label] of typed) await page.getByLabel(label, { exact: true }).fill('');
  expect(await sheet(page).innerText()).toBe(fresh);
});

test('a closing date that is past and a country nobody knows are named at their fields', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('Closing date').fill('2020-01-31');
  await expect(page.getByText('This day is past')).toBeVisible();
  await page.getByLabel('Country', { exact: true }).fill('Atlantis');
  await expect(page.getByLabel('Country', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(sheet(page)).toContainText('Atlantis');
});

test('text composed by an input method and text rewritten by a page translator arrive whole', async ({
  page,
  context,
}) => {
  await page.goto(BUILDER);
  const name = page.getByLabel('Company name');
  await name.focus();
  const session = await context.newCDPSession(page);
  for (const text of ['か', 'かん', 'かんじ'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await session.send('Input.insertText', { text: '漢字' });
  await expect(name).toHaveValue('漢字');
  await expect(sheet(page)).toContainText('漢字');
  // A page translator wraps each text in an element of its own.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('.sheet')!,
      NodeFilter.SHOW_TEXT,
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await name.pressSequentially(' Desk');
  await page.getByLabel('Level').selectOption('Staff');
  await page.getByLabel('Role', { exact: true }).selectOption('Platform engineer');
  await expect(name).toHaveValue('漢字 Desk');
  expect(errors).toEqual([]);
});

test('by keyboard, a step back that takes away what had the focus does not end the undoing', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  const duties = page.locator('details', {
    has: page.locator('summary', { hasText: 'What you will do' }),
  });
  await duties.locator('summary').first().click();
  const fields = duties.locator('textarea');
  const count = await fields.count();
  await duties.getByRole('button', { name: 'Write a line' }).press('Enter');
  await expect(fields.nth(count)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(fields).toHaveCount(count);
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Company name')).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
});
