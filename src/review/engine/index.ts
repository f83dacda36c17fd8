import type { JobDescription } from '../../job-description/compose';
import { isIgnored, type Advice, type Ignored } from './advice';
import type { Reading } from './check';
import { structuralCheck } from './checks';
import { languageReader, type Language, type Reads } from './language';
import { payReader } from './money';
import { lineReader, markRepeated, wordsOfHeadings, wordsOfLines } from './reading';
import { SEVERITIES, type ReviewData } from './rule';
import { wordingRules } from './wording';

export interface ReviewOptions {
  /** The day of the review, such as 2026-11-24: impossible experience depends on it. */
  today: string;
  /** Advice that the person set aside. */
  ignored?: readonly Ignored[];
  /** The tag of the text's language; where left out it is told by the text. */
  language?: string;
}

/** Prepares the rules of one language. */
function rulesOf(
  language: Language & { reads: Reads },
  { rules, tradeTerms, technologies }: ReviewData,
) {
  const wording = wordingRules(rules, tradeTerms, language);
  const structural = rules.flatMap((rule) =>
    rule.check
      ? [{ rule, run: structuralCheck(rule.check, rule, { technologies }, language) }]
      : [],
  );
  return {
    wording,
    structural,
    read: lineReader(language),
    payIn: payReader(language.reads.money),
  };
}

/**
 * Prepares the rules once; the result reviews any number of descriptions, each by the rules of its language. A text of a
 * language without rules gets no advice.
 */
export function reviewer(
  data: ReviewData,
): (jobDescription: JobDescription, options: ReviewOptions) => Advice[] {
  const { languages, rules } = data;
  const languageOf = languageReader(languages);
  const prepared = new Map(
    languages.flatMap(({ reads, ...language }) => {
      const own = rules.filter((rule) => (rule.language ?? languages[0]!.tag) === language.tag);
      return reads
        ? [[language.tag, rulesOf({ ...language, reads }, { ...data, rules: own })] as const]
        : [];
    }),
  );
  return (jobDescription, { today, ignored = [], language }) => {
    const words = wordsOfLines(jobDescription);
    const by = prepared.get(
      language ?? languageOf(words.flatMap(({ tokens }) => tokens))?.tag ?? '',
    );
    if (!by) return [];
    const lines = markRepeated(words.map(by.read));
    const headings = wordsOfHeadings(jobDescription).map(by.read);
    const pay = [
      ...jobDescription.facts.flatMap(({ text }) => by.payIn(text)),
      ...[...lines, ...headings].flatMap((line) =>
        by.payIn(line.text).map((stated) => ({ ...stated, line })),
      ),
    ];
    const reading: Reading = { jobDescription, lines, headings, pay, today };
    const around = { statesPay: pay.some(({ isOpen }) => !isOpen) };
    const structure = by.structural.flatMap(({ rule, run }) =>
      run(reading).map(({ place, found = '', values = {}, movable }): Advice => ({
        rule,
        place,
        found,
        reason: filled(rule.reason, values),
        replacements: [],
        movable,
      })),
    );
    const wording = [...lines, ...headings].flatMap((line) => by.wording(line, around));
    return [...wording, ...structure]
      .filter((advice) => !isIgnored(advice, ignored))
      .sort((a, b) => SEVERITIES.indexOf(a.rule.severity) - SEVERITIES.indexOf(b.rule.severity));
  };
}

/** The language of a description, for saying so where the review has no rules for it; none where its script is no language's. */
export const languageOf = (
  jobDescription: JobDescription,
  languages: readonly Language[],
): Language | undefined =>
  languageReader(languages)(wordsOfLines(jobDescription).flatMap(({ tokens }) => tokens));

/** Advice on a job description, the gravest first, in the order of the text within. */
export const review = (
  jobDescription: JobDescription,
  { data, ...options }: ReviewOptions & { data: ReviewData },
): Advice[] => reviewer(data)(jobDescription, options);

const filled = (reason: string, values: Record<string, string | number>): string =>
  reason.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export type { Advice, Ignored } from './advice';
export type { Language } from './language';
export type { ReviewData, Rule } from './rule';
