import { spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureChromium, thisMachine } from './browser.ts';

const PORT = 4395;

/** Serves dist/ and hands a fresh page of a real Chromium to `work`; ends both whatever happens. */
export async function withSite(work: (page: Page, origin: string) => Promise<void>): Promise<void> {
  const origin = `http://127.0.0.1:${PORT}`;
  const server = spawn('astro', ['preview', '--host', '127.0.0.1', '--port', String(PORT)], {
    stdio: 'ignore',
  });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(thisMachine()),
    args: CHROMIUM_ARGUMENTS,
  });
  try {
    for (
      let tries = 0;
      !(await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ));
      tries++
    ) {
      if (tries > 100) throw new Error(`${origin} did not answer; run npm run build first.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await work(await browser.newPage(), origin);
  } finally {
    await browser.close();
    server.kill();
  }
}
