import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { copyOfTheSite } from '../support/copies';

/** A host may serve the site one folder down or two. */
const FOLDERS = [
  { base: '/hire/', port: 4391 },
  { base: '/team/hire/', port: 4392 },
];

for (const { base, port } of FOLDERS)
  test.describe(`below ${base}`, () => {
    test.describe.configure({ mode: 'serial' });
    const origin = `http://127.0.0.1:${port}`;
    let copy: string;
    let server: ChildProcess;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      copy = copyOfTheSite();
      const env = { ...process.env, BASE_PATH: base };
      execFileSync('npm', ['run', 'build'], { cwd: copy, env, stdio: 'ignore' });
      server = spawn(
        'npm',
        ['run', 'preview', '--', '--host', '127.0.0.1', '--port', String(port)],
        { cwd: copy, env, stdio: 'ignore', detached: true },
      );
      const answers = () =>
        fetch(origin + base).then(
          ({ ok }) => ok,
          () => false,
        );
      await expect.poll(answers, { timeout: 60_000 }).toBe(true);
    });

    test.afterAll(() => {
      if (server?.pid) process.kill(-server.pid);
      rmSync(copy, { recursive: true, force: true });
    });

    /** The addresses that links lead to, each of which must open. */
    async function expectAllOpen(page: Page, links: string) {
      const addresses = await page
        .locator(links)
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
      expect(addresses.length).toBeGreaterThan(3);
      for (const address of new Set(addresses)) {
        expect(new URL(address).pathname.startsWith(base), address).toBe(true);
        expect((await page.request.get(address)).status(), address).toBe(200);
      }
    }

    test('every result of the search opens its page', async ({ page }) => {
      await page.goto(`${origin}${base}search/?q=saga`);
      await expect(page.getByRole('list', { name: 'In the text' })).toBeVisible();
      await expectAllOpen(page, '.search-results a');
    });

    test('the builder composes, shares a link that opens, and leads on', async ({ page }) => {
      await page.goto(`${origin}${base}job-description-builder/?role=api-engineer`);
      await page.getByLabel('Company name').fill('Harbour Desk');
      await expect(page.locator('.sheet')).toContainText('Harbour Desk');
      await page.getByRole('button', { name: 'Share link' }).click();
      const field = page.getByRole('dialog').getByLabel('Link', { exact: true });
      await expect(field).not.toHaveValue('');
      const link = await field.inputValue();
      expect(new URL(link).pathname).toBe(`${base}job-description-builder/`);
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page.getByText('Harbour Desk').first()).toBeVisible();
    });

    test('the interview kit plans a role, and its links stay below', async ({ page }) => {
      await page.goto(`${origin}${base}interview-kit/?role=api-engineer`);
      await expect(page.getByLabel('Role')).toHaveValue('api-engineer');
      await expectAllOpen(page, 'main a[href^="/"]');
    });

    test('what a machine reads names the folder once', () => {
      const twice = `${base}${base.slice(1)}`;
      for (const file of ['sitemap-0.xml', 'index.html', 'roles/api-engineer/index.html'])
        expect(readFileSync(`${copy}/dist/${file}`, 'utf8')).not.toContain(twice);
    });
  });
