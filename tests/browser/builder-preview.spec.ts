// Over 200 lines: the cases of one subject stay side by side.
import { expect, test, type Page } from '@playwright/test';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');
const said = (page: Page) => page.locator('.builder > [role=status]');
const lines = (page: Page, heading: string) =>
  sheet(page).locator(`h3:has-text("${heading}") + ul li`);

test('a line of the preview is edited where it stands, by a click, and Escape takes it back', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(BUILDER);
  const second = lines(page, 'What you will do').nth(1);
  const before = await second.innerText();
  await second.getByRole('button').click();
  const field = sheet(page).getByLabel('Edit this line');
  await expect(field).toHaveValue(before);
  await field.fill('Keep the ferry timetable honest.');
  await page.keyboard.press('Enter');
  await expect(second).toHaveText('Keep the ferry timetable honest.');
  await expect(second.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await field.fill('Something else.');
  await page.keyboard.press('Escape');
  await expect(second).toHaveText('Keep the ferry timetable honest.');
  await page.keyboard.press('Enter');
  await field.press('End');
  await field.pressSequentially(' And  spaced ');
  // After a pause, typing is a step of its own for undo.
  await page.clock.fastForward(1100);
  await field.pressSequentially('x');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('Keep the ferry timetable honest. And  spaced ');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(second).toHaveText('Keep the ferry timetable honest.');
});

test('keys that are pressed while the page is busy are kept: each finds what the one before it led to', async ({
  page,
}) => {
  await page.goto(BUILDER);
  const typeAhead = async (...keys: string[]) => {
    // As long as a slow machine may take for something else.
    await page.evaluate(() =>
      setTimeout(() => {
        for (const end = performance.now() + 1000; performance.now() < end;);
      }),
    );
    await Promise.all(keys.map((key) => page.keyboard.press(key)));
  };
  const second = lines(page, 'What you will do').nth(1);
  await second.getByRole('button').focus();
  await typeAhead('Enter', 'S', 'o', 'Enter', 'Enter', 'End', '!', 'Enter');
  await expect(second).toHaveText('So!');
  await page.locator('#section-must-haves summary').focus();
  await typeAhead('Enter', 'Tab', 'W', 'h', 'o');
  await expect(sheet(page).getByRole('heading', { name: 'Who', exact: true })).toBeVisible();
});

test('the title, a heading and the words of a field are edited where they stand, and the form follows', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('What it does').fill('We book berths.');
  const edit = async (what: string, words: string) => {
    await sheet(page).getByRole('button', { name: what, exact: true }).click();
    await sheet(page).getByLabel('Edit this line').fill(words);
    await page.keyboard.press('Enter');
  };
  await edit('Senior backend engineer (microservices)', 'Service engineer, berths');
  await expect(page.getByLabel('Job title')).toHaveValue('Service engineer, berths');
  await edit('We book berths.', 'We book berths for tugs.');
  await expect(page.getByLabel('What it does')).toHaveValue('We book berths for tugs.');
  await edit('What you bring', 'What we look for');
  await expect(sheet(page).getByRole('heading', { name: 'What we look for' })).toBeVisible();
  await edit('Service engineer, berths', '');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(
    'Senior backend engineer (microservices)',
  );
});

test('the preview is one stop for Tab; arrows walk its lines, Alt moves one, Delete removes it', async ({
  page,
}) => {
  await page.goto(BUILDER);
  const duties = lines(page, 'What you will do');
  const count = await duties.count();
  const [first, second] = await duties.allInnerTexts();
  await duties.first().getByRole('button').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(duties.nth(1)).toHaveText(first!);
  await expect(duties.nth(1).getByRole('button')).toBeFocused();
  await expect(said(page)).toHaveText(`Line is now 2 of ${count}.`);
  await page.keyboard.press('ArrowUp');
  await expect(duties.first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(duties).toHaveCount(count - 1);
  await expect(sheet(page)).not.toContainText(second!);
  await expect(duties.first().getByRole('button')).toBeFocused();
  await expect(said(page)).toHaveText('Line removed. Undo brings it back.');
  await page.keyboard.press('Control+z');
  await expect(duties).toHaveCount(count);
  expect(await sheet(page).locator('.editable[tabindex="0"]').count()).toBe(1);
});

test('where the last line is removed in the preview, and its section with it, the focus stays there', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByLabel('Equal-opportunity statement').fill('We arrange what you need.');
  await sheet(page).getByRole('button', { name: 'We arrange what you need.' }).focus();
  await page.keyboard.press('Delete');
  await expect(sheet(page)).not.toContainText('Equal opportunity');
  await expect(sheet(page).locator('.editable').last()).toBeFocused();
});

test('a line passes blank ones when it is moved, and what stands under the title leads to its field', async ({
  page,
}) => {
  await page.goto(BUILDER);
  for (const [label, text] of [
    ['Lowest pay', '60k'],
    ['Highest pay', '75k'],
    ['Currency', 'EUR'],
    ['Benefits', '28 days of leave'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await sheet(page).getByRole('button', { name: '28 days of leave' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(lines(page, 'Pay and benefits').first()).toHaveText('28 days of leave');
  await expect(said(page)).toHaveText('Line is now 1 of 2.');
  await sheet(page).getByRole('button', { name: 'EUR 60,000–75,000 a year', exact: true }).click();
  await expect(page.getByLabel('Lowest pay')).toBeFocused();
  await sheet(page).getByRole('button', { name: 'Remote', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Workplace')).toBeFocused();
});

test('a line is dragged to another place with the pointer', async ({ page }) => {
  // Tall enough that nothing scrolls between press and release.
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto(BUILDER);
  const duties = lines(page, 'What you will do');
  const [first, second, third] = await duties.allInnerTexts();
  await duties.first().hover();
  await duties.first().locator('.handle').dragTo(duties.nth(2));
  await expect
    .poll(async () => (await duties.allInnerTexts()).slice(0, 3))
    .toEqual([second, third, first]);
});

test('a field of several lines is edited as a whole, whichever line was clicked; Delete takes only the line in focus', async ({
  page,
}) => {
  await page.goto(BUILDER);
  const benefits = page.getByLabel('Benefits', { exact: true });
  await benefits.fill('Tea\nCake\nLeave');
  await sheet(page).getByRole('button', { name: 'Leave', exact: true }).click();
  const field = sheet(page).getByLabel('Edit this line');
  await expect(field).toHaveValue('Tea\nCake\nLeave');
  await field.press('Control+End');
  await page.keyboard.type(' in June');
  await page.keyboard.press('Enter');
  await expect(benefits).toHaveValue('Tea\nCake\nLeave in June');
  await sheet(page).getByRole('button', { name: 'Cake', exact: true }).focus();
  await page.keyboard.press('Delete');
  await expect(benefits).toHaveValue('Tea\nLeave in June');
  await expect(
    sheet(page).getByRole('button', { name: 'Leave in June', exact: true }),
  ).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(benefits).toHaveValue('Tea\nCake\nLeave in June');
});

test('a second line typed into a section of one’s own keeps the field and what is typed', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByRole('button', { name: 'Add a section' }).click();
  const own = page.locator('.sections details').last();
  await own.getByLabel('Heading').fill('Tea');
  await own.getByRole('button', { name: 'Write a line' }).click();
  await page.keyboard.type('Green');
  await sheet(page).getByRole('button', { name: 'Green', exact: true }).click();
  const field = sheet(page).getByLabel('Edit this line');
  await field.press('End');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('and black');
  await expect(field).toHaveValue('Green\nand black');
  await page.keyboard.press('Enter');
  await expect(lines(page, 'Tea')).toHaveText(['Green', 'and black']);
});

test('Escape changes nothing: a proficiency that was chosen stays, and a title follows its level', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.locator('#section-must-haves summary').click();
  await page.getByLabel('Proficiency of line 1').selectOption('Expert');
  const first = lines(page, 'What you bring').first();
  const words = await first.innerText();
  await first.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await expect(first).toHaveText(words);
  await expect(page.getByLabel('Proficiency of line 1').locator('option:checked')).toHaveText(
    /^Expert/,
  );
  await sheet(page)
    .getByRole('button', { name: 'Senior backend engineer (microservices)' })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await page.getByLabel('Level').selectOption('Staff');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(
    'Staff backend engineer (microservices)',
  );
});
