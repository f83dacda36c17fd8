/** Takes the site's pictures from its own built pages into public/: `npm run build && npm run pictures`. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { withSite } from './served-site.ts';

await withSite(async (page, origin) => {
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.goto(origin);
  await page.screenshot({ path: 'public/og.png' });
  await page.goto(`${origin}/favicon.svg`);
  writeFileSync('public/apple-touch-icon.png', await icon(page, 180, 20));
  await page.goto(`${origin}/favicon.svg`);
  writeFileSync('public/favicon.ico', icoOf(await icon(page, 32, 0), 32));
});

/** The icon that `page` shows at a size, with a margin on paper where the system rounds the corners. */
async function icon(page: Page, size: number, margin: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.evaluate(
    ([inset, side]) => {
      const svg = document.documentElement;
      svg.setAttribute('width', String(side));
      svg.setAttribute('height', String(side));
      if (!inset) return;
      svg.style.background = '#fbfaf5';
      const spread = (200 * inset) / (side - 2 * inset);
      svg.setAttribute(
        'viewBox',
        `${-100 - spread} ${-100 - spread} ${200 + 2 * spread} ${200 + 2 * spread}`,
      );
    },
    [margin, size] as const,
  );
  return page.screenshot({ omitBackground: true });
}

/** An .ico file around one PNG (the format's own header and directory entry, 22 bytes). */
function icoOf(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, png]);
}
