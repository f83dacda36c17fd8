import type { Catalogue } from './catalogue';
import type { Draft } from './draft';
import { equalOpportunityFor } from './equal-opportunity';
import { contentLine, ownLines, type Line, type LineField } from './line';
import { changeRoleOrLevel, startDraft } from './suggest';
import type { Level, Workplace } from './vocabulary';

/** Short answers that a sample may leave out. */
type ShortAnswer = Extract<
  LineField,
  | 'scale'
  | 'reportsTo'
  | 'contractLength'
  | 'startDate'
  | 'officeDays'
  | 'timeZones'
  | 'onCall'
  | 'onCallPay'
  | 'languages'
  | 'visa'
  | 'applyTo'
  | 'contact'
>;

/** What a role's content gives for its sample: the answers a person would have typed. */
export interface Sample extends Partial<Record<ShortAnswer, string | undefined>> {
  level: Level;
  engagement: string;
  workplace: Workplace;
  place?: string | undefined;
  country: string;
  stack: string[];
  company: string;
  about: string;
  reason: string;
  team: string;
  outcomes: string[];
  benefits: string[];
  hiringSteps: string[];
  howToApply: string;
  /** What the place requires a posting to say. */
  statements?: string[] | undefined;
}

/** The draft behind a role's template: the guide's own lines at its usual level, and a gap for all that only you know. */
export function templateDraft(catalogue: Catalogue, roleId: string, sample: Sample): Draft {
  const start = sampleDraft(catalogue, roleId, { ...sample, statements: [] });
  const gaps = Object.entries(catalogue.phrases).flatMap(([id, text]) =>
    id.startsWith('gap.') ? [[id.slice('gap.'.length), text]] : [],
  );
  const fresh = changeRoleOrLevel(startDraft(catalogue, roleId), catalogue, {
    level: sample.level,
  });
  const pay = start.sections.find(({ id }) => id === 'pay')!.lines[0]!;
  return {
    ...fresh,
    ...Object.fromEntries(gaps),
    engagement: sample.engagement,
    workplace: sample.workplace,
    stack: sample.stack,
    equalOpportunity: equalOpportunityFor(catalogue, ''),
    sections: fresh.sections.map((section) => ({
      ...section,
      lines: section.id === 'pay' ? [pay, ...section.lines.slice(1)] : section.lines,
    })),
  };
}

/** The draft behind a role's sample. Pay stays a marked blank: a made-up figure would be taken for a market rate. */
export function sampleDraft(catalogue: Catalogue, roleId: string, sample: Sample): Draft {
  const { level, outcomes, benefits, hiringSteps, statements = [], ...answers } = sample;
  const start = changeRoleOrLevel(startDraft(catalogue, roleId), catalogue, { level });
  const typed: Record<string, Line[]> = {
    outcomes: ownLines(outcomes),
    pay: [
      {
        ...contentLine({ kind: 'pay' }),
        text: (catalogue.phrases['pay'] ?? '').replace('{pay}', '[your pay range]'),
      },
      ...ownLines(benefits),
    ],
    'hiring-steps': ownLines(hiringSteps),
  };
  const given = Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== undefined),
  );
  return {
    ...start,
    ...given,
    equalOpportunity: equalOpportunityFor(catalogue, sample.country),
    sections: start.sections.map((section) => ({
      ...section,
      lines: [
        ...(typed[section.id] ?? section.lines),
        ...(section.id === 'apply' ? ownLines(statements) : []),
      ],
    })),
  };
}
