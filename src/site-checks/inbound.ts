import { sourceOf, type PageFacts } from './check-pages';

/** Pages that no other page links to from its content or navigation: nobody would find them. The 404 page needs none and gives none. */
export function checkInbound(pages: readonly PageFacts[], base: string): string[] {
  const listed = pages.filter(({ path }) => path !== '404.html');
  const led = new Set(
    listed.flatMap(({ path, leads }) =>
      leads
        .filter((link) => link.startsWith(base))
        .map((link) => link.slice(base.length).replace(/[?#].*$/, ''))
        .filter((target) => target !== path),
    ),
  );
  return listed
    .filter(({ path }) => !led.has(path))
    .map(
      ({ path }) => `${sourceOf(path)}: no other page links to it; link it where a reader needs it`,
    );
}
