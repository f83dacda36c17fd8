import { z } from 'astro/zod';

const word = z.string().trim().min(1).max(40);
const words = z.array(word);
const amounts = z.record(word, z.number().positive());

/** What the review must know of a language besides its rules, in content/review-languages.yaml; its key is the language's tag. */
export const reviewLanguageSchema = () =>
  z.strictObject({
    /** Its name in English, as a reader of the page sees it. */
    name: word,
    /** The first one is for rules that name no language, and for texts too short to tell. */
    order: z.int().positive(),
    /** The Unicode name of its script, such as Latin or Cyrillic. */
    script: z
      .string()
      .regex(/^[A-Z][A-Za-z_]+$/, 'is not a script; write its Unicode name, such as Latin'),
    /** Small words by which a text is known to be of the language; those it shares with a neighbour are a weak sign. */
    signs: words.min(5),
    /** What its rules work with; left out where there are no rules and the language is only recognised. */
    reads: z
      .strictObject({
        /** Words before a full stop that ends no sentence, without that stop. */
        abbreviations: words,
        /** How years of experience are written. */
        years: z.strictObject({
          /** How many years one of each is: `decade: 10`. */
          units: amounts,
          /** Numbers written as words. */
          numbers: amounts,
          /** What stands between two numbers: `to` in "3 to 5 years". */
          range: words,
          /** What may stand between number and unit: `or more` in "5 or more years". */
          between: words,
          /** Phrases right after that make them no experience, such as `ago`. */
          otherAfter: words,
          /** The same, up to two words before, such as `our company`. */
          otherBefore: words,
        }),
        /** How sums of money are written. */
        money: z.strictObject({
          /** Codes and names of currencies, beside which a number is a sum. */
          currencies: words,
          /** Words for pay: in a sentence with one of them a sum of its size is pay. */
          pay: words,
          /** Words for what else a sum may be: revenue, funding, a budget for desks. */
          others: words.default([]),
          /** What a sum is paid for; `long` are years, `short` is anything below. */
          periods: z.strictObject({ long: words, short: words }).default({ long: [], short: [] }),
          /** Between the two sums of a range, besides a dash. */
          range: words.default([]),
          /** What leaves an end open before a sum: `from`. */
          open: words.default([]),
        }),
        /** How a text says where the job is done. */
        places: z
          .strictObject({
            /** Labels before a place: `location`. */
            labels: words,
            /** Words before it in a sentence: `based in`. */
            cues: words,
            /** Words for work from home. */
            remote: words,
            /** What makes it no place of the job: `customers in`. */
            others: words,
          })
          .default({ labels: [], cues: [], remote: [], others: [] }),
        /** How demands are told from what stands among them. */
        demands: z
          .strictObject({
            /** Words in the heading of a section with demands. */
            headings: words,
            /** Words that make a demand a wish: `is a plus`. */
            wishes: words,
            /** Words of what is none: `we offer`. */
            offers: words,
          })
          .default({ headings: [], wishes: [], offers: [] }),
        /** Phrases of laws and policies: `regardless of`. A word may end in * for any ending. */
        legal: words.default([]),
        /** Words that join the last items of a list: `and`. */
        joins: words.default([]),
        /** Words for who does a job, beside which capitals make no name. */
        people: words.default([]),
        /** Words after which an adjective cannot be left out: `are`. */
        linking: words.default([]),
        /** How an ad says what it does not want. */
        refusals: z
          .strictObject({
            /** A few words before what is not wanted: `no` in "no rockstars". */
            before: words,
            /** After it: `not required`. */
            after: words,
            /** What makes a word of `before` none: `only` in "not only". */
            except: words,
            /** Words such as "the", after which capitals are no name. */
            articles: words,
          })
          .default({ before: [], after: [], except: [], articles: [] }),
        /** The article that follows the sound of the next word, where the language has one. */
        articles: z
          .strictObject({
            /** Its form before most words: `a`. */
            plain: word,
            /** Its form before the words that `vowels` names: `an`. */
            vowel: word,
            /** How those words begin. */
            vowels: words.min(1),
            /** Longer beginnings that take `plain` all the same. */
            others: words,
          })
          .optional(),
      })
      .optional(),
  });
