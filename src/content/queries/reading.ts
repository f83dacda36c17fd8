/** Words a minute of careful reading: the middle of Brysbaert's 2019 range for non-fiction, 175 to 300. */
const WORDS_A_MINUTE = 238;

/** Whole minutes to read a text, one at least. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(text.split(/\s+/).filter(Boolean).length / WORDS_A_MINUTE));

/** Ids of the sources a text cites as [words](source:id), in order of first mention. */
export const citedSources = (text: string): string[] => [
  ...new Set([...text.matchAll(/\]\(source:([a-z0-9-]+)\)/g)].map(([, id]) => id!)),
];
