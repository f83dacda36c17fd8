import type { JobDescription } from '../compose';
import { isIgnored, type Advice, type Ignored } from './advice';
import { structuralCheck, type Reading } from './checks';
import { readLines } from './reading';
import { SEVERITIES, type ReviewData } from './rule';
import { wordingRules } from './wording';

export interface ReviewOptions {
  /** The day of the review, such as 2026-11-24: impossible experience depends on it. */
  today: string;
  /** Advice that the person set aside. */
  ignored?: readonly Ignored[];
}

/** Prepares the rules once; the result reviews any number of descriptions. Throws where a rule lacks what its check works with. */
export function reviewer(data: ReviewData): (jobDescription: JobDescription, options: ReviewOptions) => Advice[] {
  const wording = wordingRules(data.rules, data.tradeTerms);
  const structural = data.rules.flatMap((rule) => (rule.check ? [{ rule, run: structuralCheck(rule.check, rule, data) }] : []));
  return (jobDescription, { today, ignored = [] }) => {
    const reading: Reading = { jobDescription, lines: readLines(jobDescription), today };
    const structure = structural.flatMap(({ rule, run }) =>
      run(reading).map(({ place, found = '', values = {} }): Advice => ({
        rule,
        place,
        found,
        reason: filled(rule.reason, values),
        replacements: [],
      })),
    );
    return [...reading.lines.flatMap(wording), ...structure]
      .filter((advice) => !isIgnored(advice, ignored))
      .sort((a, b) => SEVERITIES.indexOf(a.rule.severity) - SEVERITIES.indexOf(b.rule.severity));
  };
}

/** Advice on a job description, the gravest first, in the order of the text within. */
export const review = (jobDescription: JobDescription, { data, ...options }: ReviewOptions & { data: ReviewData }): Advice[] =>
  reviewer(data)(jobDescription, options);

const filled = (reason: string, values: Record<string, string | number>): string =>
  reason.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export type { Advice, Ignored } from './advice';
export type { ReviewData, Rule } from './rule';
