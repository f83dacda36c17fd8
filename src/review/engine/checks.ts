import { prepared, type Check, type Prepared } from './check';
import { mixedJobs, mustHaveCount, yearsAsked } from './check-demands';
import { remoteContradiction } from './check-remote';
import { doubledText, hardWords, sentenceLength, templateGaps, textLength } from './check-text';
import { toolList } from './check-tools';
import { payMissing, rangeWidth, stepsMissing, welcomeMissing } from './check-whole';
import type { Language, Reads } from './language';
import type { CheckName, ReviewData, Rule } from './rule';

const CHECKS: Record<CheckName, (prepared: Prepared) => Check> = {
  'must-have-count': mustHaveCount,
  'mixed-jobs': mixedJobs,
  'tool-list': toolList,
  'years-of-experience': yearsAsked,
  'impossible-experience': yearsAsked,
  length: textLength,
  'sentence-length': sentenceLength,
  'hard-words': hardWords,
  'doubled-text': doubledText,
  'template-gap': templateGaps,
  'pay-missing': payMissing,
  'range-width': rangeWidth,
  'steps-missing': stepsMissing,
  'welcome-missing': welcomeMissing,
  'remote-contradiction': remoteContradiction,
};

/** Prepares a structural check of a rule for texts of a language. */
export const structuralCheck = (
  name: CheckName,
  rule: Rule,
  { technologies }: Pick<ReviewData, 'technologies'>,
  language: Language & { reads: Reads },
): Check => CHECKS[name](prepared(rule, technologies, language));
