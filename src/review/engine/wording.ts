import type { Advice } from './advice';
import { longest, matcher, wordsOf, type Match } from './phrases';
import type { Articles } from './language';
import type { ReadLine } from './reading';
import { SEVERITIES, type Rule } from './rule';

interface Trigger {
  rule: Rule;
  replacements: string[];
}

const finder = (phrases: readonly string[]) =>
  matcher(phrases.map((phrase) => [phrase, undefined] as const));
const gravestFirst = (a: Rule, b: Rule) =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** Prepares the rules that words set off. The result gives the advice for one line, in its order. */
export function wordingRules(
  rules: readonly Rule[],
  tradeTerms: readonly string[],
  articles?: Articles,
): (line: ReadLine) => Advice[] {
  const worded = rules.filter(({ triggers }) => triggers).sort(gravestFirst);
  const findTriggers = matcher(
    worded.flatMap((rule) =>
      Object.entries(rule.triggers ?? {}).map(
        ([phrase, replacements]) => [phrase, { rule, replacements }] as const,
      ),
    ),
  );
  const findTerms = finder(tradeTerms);
  const exceptions = new Map(
    worded.flatMap((rule) => (rule.unless?.length ? [[rule, finder(rule.unless)] as const] : [])),
  );

  return (line) => {
    if (line.isWelcome) return [];
    const found = findTriggers(line.tokens).filter(
      ({ value: { rule } }) => !rule.where || rule.where.includes(line.section as never),
    );
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
    const faults = found.filter(
      (match) => !wordsOf(match).some((word) => ofTheTrade.has(word)) && !isExcepted(match),
    );
    return longest(faults).map(({ first, last, value: { rule, replacements } }) => {
      const { start } = line.tokens[first]!;
      const { end } = line.tokens[last]!;
      return {
        rule,
        place: { kind: 'words', section: line.section, line: line.line, start, end },
        found: line.text.slice(start, end),
        reason: rule.reason,
        replacements,
        articles,
      };
    });
  };
}
