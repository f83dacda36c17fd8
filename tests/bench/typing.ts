/** Milliseconds from a keystroke in the builder to the changed preview, over a draft of about 2,000 words: `npm run bench:typing`. */
import { withSite } from '../support/served-site.ts';

const KEYS = 300;

await withSite(async (page, origin) => {
  await page.goto(`${origin}/job-description-builder/`);
  for (const label of ['What it does', 'Why this role exists', 'The team'])
    await page
      .getByLabel(label, { exact: true })
      .fill('A plain sentence of seven words here. '.repeat(75));
  const field = page.getByLabel('Company name');
  await field.focus();
  // From the input event to the changed text in the preview, noted in the page itself.
  await page.evaluate(() => {
    const times: number[] = [];
    let start = 0;
    document.addEventListener('input', () => (start = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (start) times.push(performance.now() - start);
      start = 0;
    }).observe(document.querySelector('.sheet')!, {
      subtree: true,
      characterData: true,
      childList: true,
    });
    Object.assign(window, { times });
  });
  for (let key = 0; key < KEYS; key++)
    await page.keyboard.press('abcdefghij'[key % 10]!, { delay: 5 });
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  const words = (await page.locator('.sheet').innerText()).split(/\s+/).length;
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);
  console.log(
    `keystroke to changed preview, ${words} words, ${times.length} keystrokes: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, most ${at(1)} ms`,
  );
});
