import { chromium, type Page } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureChromium, thisMachine } from '../support/browser.ts';
import { withCompressedSite } from './compressed-site.ts';

const START = '/guide/why-microservices/';
const RESULTS = '.search-dialog .search-results';

async function withPage(work: (page: Page, origin: string) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(thisMachine()),
    args: CHROMIUM_ARGUMENTS,
  });
  try {
    await withCompressedSite(async (origin) => work(await browser.newPage(), origin));
  } finally {
    await browser.close();
  }
}

async function openBox(page: Page) {
  await page.keyboard.press('Control+k');
  await page.locator('.search-dialog input').waitFor();
}

/** Waits until the status speaks of this query, which is when the full text has answered. */
const answered = (page: Page, query: string) =>
  page.waitForFunction(
    (words) =>
      document.querySelector('.search-dialog .search-status')?.textContent?.includes(`“${words}”`),
    query,
  );

/** What the site's own dialog shows for each query, typed into a real Chromium: addresses, best first. */
export async function askedInBrowser(queries: string[]): Promise<Map<string, string[]>> {
  const answers = new Map<string, string[]>();
  await withPage(async (page, origin) => {
    await page.goto(origin + START);
    await openBox(page);
    for (const query of queries) {
      await page.locator('.search-dialog input').fill(query);
      await answered(page, query);
      const urls = await page
        .locator(`${RESULTS} > ul > li > a`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      answers.set(query, urls);
    }
  });
  return answers;
}

/** Notes in the page when the first key was typed, when the first result stood there and when the full text had answered. */
const noteTimes = (page: Page) =>
  page.evaluate(() => {
    const times: { open?: number; first?: number; text?: number } = {};
    let start = 0;
    let wished = 0;
    addEventListener('keydown', ({ key }) => key === 'k' && (wished = performance.now()), {
      capture: true,
    });
    document.addEventListener(
      'input',
      () => {
        start = performance.now();
        delete times.first;
        delete times.text;
      },
      { capture: true },
    );
    new MutationObserver(() => {
      const dialog = document.querySelector('.search-dialog');
      if (dialog?.hasAttribute('open')) times.open ??= performance.now() - wished;
      if (dialog?.querySelector('.search-results a')) times.first ??= performance.now() - start;
      if (
        /result/.test(dialog?.querySelector('.search-status')?.textContent ?? '') &&
        dialog?.querySelector('.search-results mark')
      )
        times.text ??= performance.now() - start;
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(window, { searchTimes: times });
  });
const timesOf = (page: Page) =>
  page.evaluate(
    () =>
      (window as unknown as { searchTimes: { open: number; first: number; text: number } })
        .searchTimes,
  );
const median = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Prints bytes to the first result, and how long results take: at once, on the next keys, and on a slow phone. */
export async function timesInBrowser(): Promise<void> {
  await withPage(async (page, origin) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    // Once without counting: the server compresses each file when it is first asked for.
    for (const counted of [false, true]) {
      await page.goto(origin + START, { waitUntil: 'networkidle' });
      await session.send('Network.clearBrowserCache');
      bytes = 0;
      await noteTimes(page);
      await openBox(page);
      await page.locator('.search-dialog input').fill('saga');
      await answered(page, 'saga');
      const { open, first, text } = await timesOf(page);
      if (counted)
        console.log(
          `this site: ${bytes} bytes with headers from Ctrl K to the results of the first query (its script, names, Pagefind, index, excerpts); ` +
            `open in ${open.toFixed(0)} ms; first name ${first.toFixed(0)} ms, full text ${text.toFixed(0)} ms after the key, nothing cached`,
        );
    }
    const times: { first: number; text: number }[] = [];
    for (const query of [
      'retry',
      'kafka',
      'on-call pay',
      'scorecard',
      'contract',
      'timeout',
      'nearshore',
      'interview',
      'runbook',
      'cost of a hire',
    ]) {
      await page.locator('.search-dialog input').fill(query);
      await answered(page, query);
      await page.locator('.search-dialog input').fill(`${query}s`);
      await answered(page, `${query}s`);
      times.push(await timesOf(page));
    }
    console.log(
      `next result, a key after an answered query: name ${median(times.map(({ first }) => first)).toFixed(1)} ms, ` +
        `full text ${median(times.map(({ text }) => text).filter(Boolean)).toFixed(1)} ms (medians of ${times.length})`,
    );
  });
  await withPage(async (page, origin) => {
    const session = await page.context().newCDPSession(page);
    await page.goto(origin + START, { waitUntil: 'networkidle' });
    await openBox(page);
    await page.locator('.search-dialog input').fill('saga');
    await answered(page, 'saga');
    await session.send('Network.enable');
    await page.goto(origin + START, { waitUntil: 'networkidle' });
    await session.send('Network.clearBrowserCache');
    // What Lighthouse calls slow 4G, and a processor four times slower.
    await session.send('Network.emulateNetworkConditions', {
      ...{
        offline: false,
        latency: 150,
        downloadThroughput: (1.6 * 1024 * 1024) / 8,
        uploadThroughput: (750 * 1024) / 8,
      },
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await noteTimes(page);
    await openBox(page);
    await page.waitForTimeout(1000);
    await page.keyboard.type('saga', { delay: 120 });
    await answered(page, 'saga');
    const cold = await timesOf(page);
    await page.keyboard.type(' step', { delay: 120 });
    await answered(page, 'saga step');
    const warm = await timesOf(page);
    console.log(
      `slow 4G, processor four times slower: box open in ${warm.open.toFixed(0)} ms; typing starts a second later, first name ${cold.first.toFixed(0)} ms after the last key, ` +
        `full text ${cold.text?.toFixed(0)} ms; next name ${warm.first.toFixed(0)} ms`,
    );
  });
}
