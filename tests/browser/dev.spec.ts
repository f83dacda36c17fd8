import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';

const ORIGIN = 'http://127.0.0.1:4396';
let server: ChildProcess;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = spawn('npm', ['run', 'dev', '--', '--host', '127.0.0.1', '--port', '4396'], {
    stdio: 'ignore',
    detached: true,
  });
  await expect
    .poll(
      () =>
        fetch(ORIGIN).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid);
});

test('npm run dev serves the site for writing: its search answers and its builder works', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${ORIGIN}/search/?q=outbox`);
  await expect(page.locator('.search-results a').first()).toBeVisible({ timeout: 60_000 });
  await page.goto(`${ORIGIN}/job-description-builder/`);
  await page.getByLabel('Company name').fill('Harbour Desk', { timeout: 30_000 });
  await expect(page.locator('.sheet')).toContainText('Harbour Desk');
});
