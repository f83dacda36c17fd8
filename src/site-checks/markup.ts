import type { HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/** Markup that this site has no right to: it lists no jobs, has no ratings, and search engines no longer show the other two. */
const FORBIDDEN = /^(?:https?:\/\/schema\.org\/)?(FAQPage|HowTo|AggregateRating|JobPosting)$/;

/** Forbidden markup in an element: a JSON-LD script, microdata or RDFa. */
export function checkMarkup(element: Element, textOf: (element: Element) => string): string[] {
  const { tagName, properties } = element;
  const types: string[] = [];
  for (const value of [properties['itemType'], properties['typeof']])
    if (value !== undefined) types.push(...String(value).split(/[\s,]+/));
  if (tagName === 'script' && properties['type'] === 'application/ld+json')
    types.push(...typesIn(textOf(element)));
  return types.flatMap((type) => {
    const found = FORBIDDEN.exec(type)?.[1];
    return found ? [`holds ${found} markup, which this site does not use; remove it`] : [];
  });
}

/** Every @type in a JSON-LD text, however deep. */
function typesIn(text: string): string[] {
  const types: string[] = [];
  try {
    JSON.parse(text, (key, value: unknown) => {
      if (key === '@type') types.push(...[value].flat().map(String));
      return value;
    });
  } catch {
    types.push(...[...text.matchAll(/"@type"\s*:\s*"([^"]+)"/g)].map(([, type]) => type!));
  }
  return types;
}
