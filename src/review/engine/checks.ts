// Over 200 lines: a check for each kind of rule, which the data names.
import { countWords, type JobDescription } from '../../job-description/compose';
import type { Advice, Place } from './advice';
import { yearsPublic, yearsReader } from './experience';
import type { Language, Reads } from './language';
import { moneyReader } from './money';
import { matcher, tokensOf, type Match } from './phrases';
import { lix, type ReadLine } from './reading';
import type { CheckName, ReviewData, Rule } from './rule';
import { isStandard } from '../../job-description/sections';

/** What a check found; `values` fill the `{names}` of the rule's reason. */
export interface Finding {
  place: Place;
  found?: string;
  values?: Record<string, string | number>;
  movable?: Advice['movable'];
}

/** What a check reads. */
export interface Reading {
  jobDescription: JobDescription;
  lines: ReadLine[];
  /** The day of the review, such as 2026-11-24. */
  today: string;
}

type Check = (reading: Reading) => Finding[];
const WHOLE: Place = { kind: 'whole' };
const words = (line: ReadLine, start: number, end: number): Pick<Finding, 'place' | 'found'> => ({
  place: { kind: 'words', section: line.section, line: line.line, start, end },
  found: line.text.slice(start, end),
});
/** A limit or a list of the rule; content/schemas/wording.ts refuses a rule without those that its check needs. */
const limit = ({ limits }: Rule, name: string): number => limits?.[name] ?? NaN;
const list = ({ lists }: Rule, name: string): string[] => lists?.[name] ?? [];
const finder = (phrases: readonly string[]) =>
  matcher(phrases.map((phrase) => [phrase, phrase] as const));
const stretch = (line: ReadLine, { first, last }: Match<unknown>) =>
  words(line, line.tokens[first]!.start, line.tokens[last]!.end);
const inSection = ({ lines }: Reading, section: string) =>
  lines.filter((line) => line.section === section);

const REQUIREMENTS = ['title', 'must-haves', 'nice-to-haves'];
/** Whether a section that the import could not sort has one of the words in its heading. */
const headingFinder = (phrases: readonly string[]) => {
  const find = finder(phrases);
  return ({ jobDescription: { sections } }: Reading) =>
    sections.some(({ id, heading }) => !isStandard(id) && find(tokensOf(heading)).length > 0);
};

/** Prepares a structural check of a rule for texts of a language. */
export function structuralCheck(
  name: CheckName,
  rule: Rule,
  { technologies }: Pick<ReviewData, 'technologies'>,
  { tag, reads }: Language & { reads: Reads },
): Check {
  switch (name) {
    case 'must-have-count':
      return (reading) => {
        const asked = inSection(reading, 'must-haves');
        const [count, most] = [asked.length, limit(rule, 'most')];
        // A line of several paragraphs moves as one, by its first.
        const movable = asked.flatMap(({ movable: line, text }) =>
          line === undefined ? [] : [{ line, text }],
        );
        return count > most
          ? [
              {
                place: { kind: 'section', section: 'must-haves' },
                values: { count, most },
                movable,
              },
            ]
          : [];
      };
    case 'mixed-jobs': {
      const groups = Object.entries(rule.lists ?? {}).map(
        ([group, phrases]) => [group, finder(phrases)] as const,
      );
      return (reading) => {
        const lines = [...inSection(reading, 'title'), ...inSection(reading, 'must-haves')];
        const found = groups
          .filter(([, find]) => lines.some(({ tokens }) => find(tokens).length))
          .map(([group]) => group);
        return found.length >= limit(rule, 'least')
          ? [
              {
                place: { kind: 'section', section: 'must-haves' },
                values: { jobs: new Intl.ListFormat(tag).format(found) },
              },
            ]
          : [];
      };
    }
    case 'years-of-experience':
    case 'impossible-experience': {
      const read = yearsReader(technologies, reads.years);
      // "20 years of special cases" asks for nothing; outside the requirements only years of experience or of a technology do.
      const speaks = finder(list(rule, 'experience'));
      const isAsking = ({ section, tokens }: ReadLine) =>
        REQUIREMENTS.includes(section) || speaks(tokens).length > 0;
      return ({ lines, today }) =>
        lines
          .filter(({ section }) => section !== 'company' && section !== 'hiring-steps')
          .flatMap((line) => {
            const mayAsk = isAsking(line);
            return read(line).flatMap(({ years, start, end, technologies: asked }) => {
              const young = asked.filter((one) => years > yearsPublic(one, today));
              if (name === 'years-of-experience')
                return young.length || years < limit(rule, 'least') || !(asked.length || mayAsk)
                  ? []
                  : [{ ...words(line, start, end), values: { years } }];
              return young.slice(0, 1).map((one) => ({
                ...words(line, start, end),
                values: {
                  technology: one.name,
                  since: one.firstPublic.slice(0, 4),
                  age: yearsPublic(one, today),
                  years,
                },
              }));
            });
          });
    }
    case 'length':
      return ({ jobDescription }) => {
        const count = countWords(jobDescription);
        return count > 0 && (count < limit(rule, 'least') || count > limit(rule, 'most'))
          ? [
              {
                place: WHOLE,
                values: { count, least: limit(rule, 'least'), most: limit(rule, 'most') },
              },
            ]
          : [];
      };
    case 'sentence-length':
      return ({ lines }) =>
        lines.flatMap((line) => {
          const counts = new Map<number, number>();
          for (const sentence of line.sentenceOf)
            counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
          return line.sentences.flatMap(({ start, end }, index) => {
            const count = counts.get(index) ?? 0;
            return count > limit(rule, 'most')
              ? [{ ...words(line, start, end), values: { count } }]
              : [];
          });
        });
    case 'hard-words':
      return ({ lines }) =>
        lix(lines, limit(rule, 'words')) > limit(rule, 'most') ? [{ place: WHOLE }] : [];
    case 'pay-missing': {
      const namesSum = moneyReader(reads.money);
      return ({ jobDescription: { facts }, lines }) =>
        [...facts, ...lines].some(({ text }) => namesSum(text)) ? [] : [{ place: WHOLE }];
    }
    case 'steps-missing': {
      const find = finder(list(rule, 'signs'));
      const headed = headingFinder(list(rule, 'headings'));
      return (reading) =>
        inSection(reading, 'hiring-steps').length ||
        headed(reading) ||
        reading.lines.some(({ tokens }) => find(tokens).length)
          ? []
          : [{ place: WHOLE }];
    }
    case 'welcome-missing': {
      const find = finder(list(rule, 'signs'));
      const anywhere = finder(list(rule, 'anywhere'));
      const headed = headingFinder(list(rule, 'headings'));
      return (reading) => {
        const welcome = reading.lines.filter(
          ({ isWelcome, line }) => isWelcome && line !== 'encouragement',
        );
        if (!welcome.length)
          return headed(reading) || reading.lines.some(({ tokens }) => anywhere(tokens).length)
            ? []
            : [{ place: WHOLE }];
        const says = welcome.some(
          ({ tokens }) => find(tokens).length || tokens.length >= limit(rule, 'words'),
        );
        return says ? [] : [{ place: { kind: 'section', section: 'equal-opportunity' } }];
      };
    }
    case 'remote-contradiction': {
      const [remote, bound, unless] = [
        finder(list(rule, 'remote')),
        finder(list(rule, 'bound')),
        finder(rule.unless ?? []),
      ];
      const [office, often] = [finder(list(rule, 'office')), finder(list(rule, 'often'))];
      const alone = new Set(list(rule, 'alone'));
      return ({ lines }) => {
        const [there] = lines.flatMap((line) => [
          ...phrasesIn(line, remote, unless),
          ...wholeSentences(line, alone),
        ]);
        const [here] = there
          ? lines.flatMap((line) => [
              ...phrasesIn(line, bound, unless),
              ...together(line, office, often, unless),
            ])
          : [];
        return here && there
          ? [{ ...here, values: { remote: there.found ?? '', bound: here.found ?? '' } }]
          : [];
      };
    }
  }
}

type Find = ReturnType<typeof finder>;
/** The phrases of a line, without those in a sentence that takes them back, such as one with "not". */
function phrasesIn(line: ReadLine, find: Find, unless: Find) {
  const found = find(line.tokens);
  const takenBack = new Set(
    found.length ? unless(line.tokens).map(({ first }) => line.sentenceOf[first]) : [],
  );
  return found
    .filter(({ first }) => !takenBack.has(line.sentenceOf[first]))
    .map((match) => stretch(line, match));
}

/** Stretches from one phrase to the other where a sentence has both. */
function together(line: ReadLine, one: Find, other: Find, unless: Find) {
  const bySentence = new Map(phrasesAt(line, other));
  if (!bySentence.size) return [];
  const takenBack = new Set(unless(line.tokens).map(({ first }) => line.sentenceOf[first]));
  return phrasesAt(line, one).flatMap(([sentence, match]) => {
    const beside = bySentence.get(sentence);
    if (!beside || takenBack.has(sentence)) return [];
    const [first, last] = [Math.min(match.first, beside.first), Math.max(match.last, beside.last)];
    return [stretch(line, { value: undefined, first, last })];
  });
}

const phrasesAt = (line: ReadLine, find: Find) =>
  find(line.tokens).map((match) => [line.sentenceOf[match.first], match] as const);

/** The sentences that are one of these phrases and nothing else. */
function wholeSentences(line: ReadLine, phrases: ReadonlySet<string>) {
  if (!phrases.size) return [];
  return line.sentences.flatMap(({ start, end }, sentence) => {
    const own = line.tokens
      .filter((_, index) => line.sentenceOf[index] === sentence)
      .map(({ word }) => word);
    return phrases.has(own.join(' ')) ? [words(line, start, end)] : [];
  });
}
