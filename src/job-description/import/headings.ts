import type { Catalogue } from '../catalogue';
import { isStandard, SECTIONS, type SectionId } from '../sections';

/** Lower-case words with single spaces: no emoji, punctuation, apostrophes or "&". */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a phrase stands for every heading that begins with it, such as “about …”. */
const isBeginning = (phrase: string) => phrase.endsWith('…');

/** Tells which section a heading opens, by content/import-headings.yaml and the guide's own headings. */
export function headingReader(catalogue: Catalogue) {
  const own = Object.keys(SECTIONS).map(
    (id) => [plainWords(catalogue.phrases[`heading.${id}`] ?? ''), id] as const,
  );
  const known = [
    ...own,
    ...Object.entries(catalogue.headings).flatMap(([id, phrases]) =>
      phrases
        .filter((phrase) => !isBeginning(phrase))
        .map((phrase) => [plainWords(phrase), id] as const),
    ),
  ]
    .filter(
      (entry): entry is readonly [string, SectionId] => entry[0] !== '' && isStandard(entry[1]),
    )
    .sort(([one], [two]) => two.length - one.length);

  const beginnings = Object.entries(catalogue.headings).flatMap(([id, phrases]) =>
    phrases
      .filter(isBeginning)
      .map((phrase) => [`${plainWords(phrase)} `, id as SectionId] as const),
  );

  /** By the whole heading, else by the longest phrase that stands in it word for word, else by how it begins. */
  function sectionOf(heading: string): SectionId | undefined {
    const words = plainWords(heading);
    if (!words || words.split(' ').length > 12) return undefined;
    const exact = known.find(([phrase]) => phrase === words);
    const found = exact ?? known.find(([phrase]) => ` ${words} `.includes(` ${phrase} `));
    return (found ?? beginnings.find(([phrase]) => words.startsWith(phrase)))?.[1];
  }
  const exact = new Set(known.map(([phrase]) => phrase));
  return { sectionOf, isKnown: (heading: string) => exact.has(plainWords(heading)) };
}
