import { isStandard } from '../../job-description/sections';
import type { Advice, Place } from './advice';
import { asideReader } from './aside';
import type { Language, Reads } from './language';
import { longest, matcher, wordsOf, type Match } from './phrases';
import { HEADING, type ReadLine } from './reading';
import { SEVERITIES, type Rule, type RulePlace } from './rule';

interface Trigger {
  rule: Rule;
  replacements: string[];
}

/** What else of the ad decides whether a word is a fault. */
export interface Around {
  /** Whether the ad says what the job pays. */
  statesPay: boolean;
}

const gravestFirst = (a: Rule, b: Rule) =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
/** What a line's section is called in a rule's `where`. */
export const placeOf = ({ line, section }: ReadLine): RulePlace => {
  if (line === HEADING) return 'heading';
  if (section === 'title' || isStandard(section)) return section as RulePlace;
  return 'own';
};
/** Prepares the rules that words set off. The result gives the advice for one line, in its order. */
export function wordingRules(
  rules: readonly Rule[],
  tradeTerms: readonly string[],
  { reads }: Language & { reads: Reads },
): (line: ReadLine, around: Around) => Advice[] {
  const joins = new Set(reads.joins);
  const finder = (phrases: readonly string[], classes: Rule['classes'] = {}) =>
    matcher(phrases.map((phrase) => [phrase, undefined, { classes, joins }] as const));
  const worded = rules.filter(({ triggers }) => triggers).sort(gravestFirst);
  const findTriggers = matcher(
    worded.flatMap((rule) =>
      Object.entries(rule.triggers ?? {}).map(
        ([phrase, replacements]) =>
          [phrase, { rule, replacements }, { classes: rule.classes ?? {}, joins }] as const,
      ),
    ),
  );
  const findTerms = finder(tradeTerms);
  const exceptions = new Map(
    worded.flatMap((rule) =>
      rule.unless?.length ? [[rule, finder(rule.unless, rule.classes)] as const] : [],
    ),
  );
  const aside = asideReader(reads);
  const canBeLeftOut = omissionReader(reads);

  return (line, { statesPay }) => {
    if (line.isWelcome || line.isRepeated) return [];
    const place = placeOf(line);
    const found = findTriggers(line.tokens).filter(({ first, last, value: { rule } }) => {
      if (rule.where ? !rule.where.includes(place) : place === 'heading') return false;
      return !line.proseless.has(first) && !line.proseless.has(last);
    });
    if (!found.length) return [];
    const ofTheTrade = new Set(findTerms(line.tokens).flatMap(wordsOf));
    const { sentenceOf } = line;
    const excepted = new Map<Rule, Set<number | undefined>>();
    const isExcepted = ({ first, value: { rule } }: Match<Trigger>) => {
      const find = exceptions.get(rule);
      if (!find) return false;
      if (!excepted.has(rule))
        excepted.set(rule, new Set(find(line.tokens).map((match) => sentenceOf[match.first])));
      return excepted.get(rule)!.has(sentenceOf[first]);
    };
    const isRefused = aside.refusalReader(line);
    const isSpared = (match: Match<Trigger>) =>
      match.value.rule.spares?.some((what) => {
        if (what === 'pay') return statesPay;
        if (what === 'refused') return isRefused(match);
        if (what === 'lead-in') return leadsIn(line, match);
        return aside.followsPerson(line, match);
      });
    const faults = found.filter(
      (match) =>
        !line.legal.has(sentenceOf[match.first]!) &&
        !wordsOf(match).some((word) => ofTheTrade.has(word)) &&
        !isExcepted(match) &&
        !isSpared(match) &&
        !aside.isName(line, match),
    );
    return longest(faults).map((match) => adviceOn(line, match));
  };

  function adviceOn(line: ReadLine, match: Match<Trigger>): Advice {
    const { rule, replacements } = match.value;
    const [start, end] = [line.tokens[match.first]!.start, line.tokens[match.last]!.end];
    const words: Place = { kind: 'words', section: line.section, line: line.line, start, end };
    const isHeading = line.line === HEADING;
    const isWhole = line.section !== 'title' && isWholeLine(line.text, start, end);
    const offered = replacements.filter((words) => words || isWhole || canBeLeftOut(line, match));
    return {
      rule,
      place: isHeading ? { kind: 'section', section: line.section } : words,
      found: line.text.slice(start, end),
      reason: rule.reason,
      replacements: isHeading ? [] : [...new Set([...offered, ...(isWhole ? [''] : [])])],
      articles: reads.articles,
    };
  }
}

/** Whether nothing but signs stands around the words, so that the line may go as a whole. */
const isWholeLine = (text: string, start: number, end: number) =>
  ![text.slice(0, start), text.slice(end)].some((rest) => /[\p{L}\p{N}]/u.test(rest));

/** Whether the words lead into a list: a colon follows at once, or ends their sentence soon after. */
function leadsIn({ text, tokens, sentences, sentenceOf }: ReadLine, { last }: Match<unknown>) {
  const end = sentences[sentenceOf[last]!]?.end ?? text.length;
  return /^(?:\s*:|[^.;]{0,24}(?::|…|\.{3})\s*$)/u.test(text.slice(tokens[last]!.end, end));
}

/** Prepares when words may be left out of a sentence: before another word, as an adjective, and not after "you are". */
function omissionReader({ linking }: Reads) {
  const isLinking = new Set(linking);
  return ({ tokens, sentenceOf }: ReadLine, { first, last }: Match<unknown>): boolean =>
    tokens[last + 1] !== undefined &&
    tokens[last + 1]!.listed &&
    sentenceOf[last + 1] === sentenceOf[last] &&
    !isLinking.has(tokens[last + 1]!.word) &&
    !isLinking.has(sentenceOf[first - 1] === sentenceOf[first] ? tokens[first - 1]!.word : '');
}
