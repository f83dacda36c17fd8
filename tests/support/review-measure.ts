import { compose, type JobDescription } from '../../src/job-description/compose.ts';
import { readAd } from '../../src/job-description/import/index.ts';
import type { Advice } from '../../src/review/engine/index.ts';
import { wholeAd } from '../../src/review/engine/whole-ad.ts';
import { shownText, type Posting } from './review-corpus.ts';
import { siteCatalogue } from './site-catalogue.ts';

/** What a checker said: the words, and the rule where it has the same ones. */
export interface Said {
  rule: string;
  words: string;
}

export interface Measured {
  found: string[];
  missed: string[];
  falseAlarms: string[];
}

/** A posting as the page reads it: sorted into sections, none of its lines left out. */
export async function descriptionOf({ name, text }: Posting): Promise<JobDescription> {
  const ad = await readAd({ kind: 'text', text }, siteCatalogue);
  if (ad.kind !== 'ad') throw new Error(`${name} is no ad: ${JSON.stringify(ad)}`);
  return compose(wholeAd(ad.draft), siteCatalogue);
}

export const saidBy = (advice: readonly Advice[]): Said[] =>
  advice.map(({ rule, found }) => ({ rule: rule.id, words: shownText(found) }));

/** A word that a mail programme cut at its hyphen is one word. */
const uncut = (text: string) => text.toLowerCase().replace(/-\s+/g, '-');

/** Whether one of the two texts holds the other, whatever the case. */
export const touches = (one: string, two: string): boolean => {
  const [a, b] = [uncut(one), uncut(two)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
};

/** Holds what was said against the posting's key. */
export function measure({ name, expected, text }: Posting, said: readonly Said[]): Measured {
  const shown = shownText(text).toLowerCase();
  // A rule may name words around or inside the planted ones; a sentence shares words with what stands on its line.
  const isFor = (one: Said, plant: Said) =>
    one.rule === plant.rule &&
    (plant.words === 'structure' ||
      one.words === '' ||
      touches(one.words, plant.words) ||
      overlap(shown, one.words, plant.words));
  const label = ({ rule, words }: Said) => `${name}: ${rule}: ${words}`;
  return {
    found: expected.filter((plant) => said.some((one) => isFor(one, plant))).map(label),
    missed: expected.filter((plant) => !said.some((one) => isFor(one, plant))).map(label),
    falseAlarms: said.filter((one) => !expected.some((plant) => isFor(one, plant))).map(label),
  };
}

function overlap(shown: string, one: string, two: string): boolean {
  const [a, b] = [shown.indexOf(one.toLowerCase()), shown.indexOf(two.toLowerCase())];
  return a >= 0 && b >= 0 && a < b + two.length && b < a + one.length;
}
