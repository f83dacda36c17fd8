import { expect, test, type Page } from '@playwright/test';
import { zipSync } from 'fflate';

const BUILDER = '/job-description-builder/';
const sheet = (page: Page) => page.locator('.sheet');
const window = (page: Page) => page.getByRole('dialog', { name: 'Import an old ad' });

async function open(page: Page) {
  await page.goto(BUILDER);
  await page.getByLabel('Company name').fill('Harbour Desk');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
}
const AD = `Backend Engineer\nEasy apply\n\nAbout us\nWe run invented ferries.\n\nWhat you'll do\n• Own the timetable\n• Publish events\n\nRequirements\n• Go or Kotlin\n`;

test('a pasted old ad is sorted into sections as a new draft, and what has no place waits in the tray', async ({
  page,
}) => {
  await open(page);
  await window(page).getByLabel('Or paste the ad here').fill(AD);
  await window(page).getByRole('button', { name: 'Sort into sections' }).click();
  await expect(window(page)).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText('1 line left in the tray');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('Backend Engineer');
  await expect(
    sheet(page).locator('h3', { hasText: "What you'll do" }).locator('+ ul li'),
  ).toHaveText(['Own the timetable', 'Publish events']);
  await expect(sheet(page)).not.toContainText('Easy apply');
  // Nothing that the ad does not say: neither remote nor full-time.
  await expect(sheet(page).locator('.facts')).toHaveCount(0);
  await expect(page.getByLabel('Workplace')).toHaveValue('');
  const tray = page.locator('#tray');
  await expect(tray).toContainText('Easy apply');
  await tray.getByLabel('Put line 1 into a section').selectOption('About us');
  await expect(sheet(page)).toContainText('Easy apply');
  await expect(tray).toHaveCount(0);
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await page.getByRole('button', { name: /^Open: .*Harbour Desk/ }).click();
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
});

test('rich text pasted from a word processor keeps its headings and bullets', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(async () => {
    const part = (type: string, text: string) => new Blob([text], { type });
    const html =
      '<h1>Baker of services</h1><p><b>Duties</b></p><ul><li>Bake <b>bread</b></li><li>Sweep</li></ul><script>x</script>';
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': part('text/html', html),
        'text/plain': part('text/plain', 'Baker of services Duties Bake bread Sweep'),
      }),
    ]);
  });
  await window(page).getByLabel('Or paste the ad here').focus();
  await page.keyboard.press('Control+v');
  await window(page).getByRole('button', { name: 'Sort into sections' }).click();
  await expect(sheet(page).locator('h3', { hasText: 'Duties' }).locator('+ ul li')).toHaveText([
    'Bake bread',
    'Sweep',
  ]);
});

test('rich text pasted into a field of the form arrives as plain text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(BUILDER);
  await page.evaluate(async () => {
    const part = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': part('text/html', '<ul><li>One</li></ul>'),
        'text/plain': part('text/plain', '• One\n• Two'),
      }),
    ]);
  });
  await page.getByLabel('Benefits', { exact: true }).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByLabel('Benefits', { exact: true })).toHaveValue('• One\n• Two');
  await expect(sheet(page).locator('ul ul')).toHaveCount(0);
});

test('a file dropped on the builder is imported', async ({ page }) => {
  await page.goto(BUILDER);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'ad.txt', { type: 'text/plain' }));
    return data;
  }, AD);
  // On a line of the preview, where lines are dropped, too.
  await page.locator('.sheet li').first().dispatchEvent('drop', { dataTransfer: transfer });
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('Backend Engineer');
});

test('a file dropped on the open window is taken there, and its fault is told there', async ({
  page,
}) => {
  await open(page);
  const drop = async (name: string, text: string) => {
    const transfer = await page.evaluateHandle(
      ([fileName, words]) => {
        const data = new DataTransfer();
        data.items.add(new File([words!], fileName!));
        return data;
      },
      [name, text],
    );
    await window(page)
      .getByLabel('Or paste the ad here')
      .dispatchEvent('drop', { dataTransfer: transfer });
  };
  await drop('ad.pdf', '%PDF-1.7');
  await expect(window(page).getByRole('alert')).toContainText('is a PDF');
  await drop('ad.txt', AD);
  await expect(window(page)).toHaveCount(0);
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('Backend Engineer');
});

test('Undo by keyboard in the window takes back what was typed there, and leaves the draft behind it alone', async ({
  page,
}) => {
  await open(page);
  const field = window(page).getByLabel('Or paste the ad here');
  await field.pressSequentially('Baker');
  await page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue('Baker');
  await window(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
});

test('files that are no ads are refused at the field, with the reason, and nothing changes', async ({
  page,
}) => {
  await open(page);
  const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }));
  for (const [name, buffer, said] of [
    ['ad.pdf', Buffer.from('%PDF-1.7'), 'is a PDF'],
    ['ad.docx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'packed file'],
    ['bomb.docx', bomb, 'unfolds to more text'],
    ['ad.txt', Buffer.alloc(0), 'is empty'],
    ['draft.json', Buffer.from('{"version":2,"draft":{"ro'), 'is no draft of this builder'],
    ['newer.json', Buffer.from('{"version":9}'), 'newer version'],
    ['big.txt', Buffer.alloc(11_000_000, 'x'), 'far more than a job ad'],
  ] as const) {
    await window(page)
      .getByLabel(/^A file/)
      .setInputFiles({ name, mimeType: '', buffer });
    await expect(window(page).getByRole('alert')).toContainText(said);
  }
  await window(page).getByLabel('Or paste the ad here').fill('   ');
  await window(page).getByRole('button', { name: 'Sort into sections' }).click();
  await expect(window(page).getByRole('alert')).toContainText('nothing to read yet');
  await window(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByLabel('Company name')).toHaveValue('Harbour Desk');
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
});

test('an import that cannot be loaded says so and keeps what was pasted', async ({ page }) => {
  await page.route(/\/_astro\/import\./, (route) => route.abort());
  await open(page);
  await window(page).getByLabel('Or paste the ad here').fill(AD);
  await window(page).getByRole('button', { name: 'Sort into sections' }).click();
  await expect(window(page).getByRole('alert')).toContainText('could not be loaded');
  await expect(window(page).getByLabel('Or paste the ad here')).toHaveValue(AD);
});
