import rs from 'text-readability';

/** The field's everyday words: a reader of this guide knows them, so they count as plain ones. */
const EVERYDAY = [
  'microservices',
  'microservice',
  'developer',
  'engineer',
  'company',
  'application',
  'interviewer',
  'candidate',
  'requirement',
  'responsibility',
  'boundary',
  'boundaries',
  'module',
  'deployment',
  'availability',
  'experience',
  'organisation',
  'companies',
  'engineering',
  'responsibilities',
  'architecture',
  'operations',
  'management',
];

/** The blocks of running text in an MDX file: no headings, tables, code or lists' marks; links keep their words. */
function blocksOf(mdx: string): string[] {
  return mdx
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#.*$/gm, '')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '\n\n')
    .replace(/^\|.*$/gm, '')
    .replace(/[*_`]/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((block) => (/[.!?:]["”’)]?$/.test(block) ? block.replace(/:$/, '.') : `${block}.`));
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const sentencesOf = (block: string): string[] =>
  [...sentences.segment(block)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Flesch reading ease. The package's own score rounds syllables a word to one decimal, and so moves in steps of 8.5 points. */
function readingEase(text: string): number {
  const words = rs.lexiconCount(text);
  return (
    206.835 - (1.015 * words) / rs.sentenceCount(text) - (84.6 * rs.syllableCount(text)) / words
  );
}

export interface ProseMeasure {
  /** Flesch reading ease, with each term of the field counted as one plain word. */
  ease: number;
  /** Words a sentence, on average. */
  mean: number;
  /** Share of sentences of eight words or fewer, 0 to 1. */
  short: number;
  /** Where three sentences of ten words or fewer follow one another in a paragraph. */
  runs: string[];
  sentences: number;
}

/** How an MDX file's running text reads. `terms` each count as one plain word. */
export function measureProse(mdx: string, terms: string[]): ProseMeasure {
  const escaped = [...terms, ...EVERYDAY]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const plain = new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?:s|es)?(?![\\w-])`, 'gi');
  const blocks = blocksOf(mdx);
  const all = blocks.map(sentencesOf);
  const lengths = all.flat().map(wordsIn);
  const runs = all.flatMap((block) =>
    block.flatMap((_, at) => {
      const three = block.slice(at, at + 3);
      const isRun =
        three.length === 3 && three.every((one) => wordsIn(one) <= 10 && !/[“"]/.test(one));
      return isRun ? [three.join(' ')] : [];
    }),
  );
  return {
    ease: readingEase(blocks.join(' ').replace(plain, 'term')),
    mean: lengths.reduce((sum, words) => sum + words, 0) / (lengths.length || 1),
    short: lengths.filter((words) => words <= 8).length / (lengths.length || 1),
    runs,
    sentences: lengths.length,
  };
}
