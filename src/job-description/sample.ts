import type { Catalogue } from './catalogue';
import type { Draft } from './draft';
import { contentLine, ownLines, type Line } from './line';
import { changeRoleOrLevel, startDraft } from './suggest';
import type { Level, Workplace } from './vocabulary';

/** What a role's content gives for its sample: the answers a person would have typed. */
export interface Sample {
  level: Level;
  engagement: string;
  workplace: Workplace;
  place: string;
  timeZones?: string | undefined;
  stack: string[];
  company: string;
  about: string;
  reason: string;
  team: string;
  outcomes: string[];
  benefits: string[];
  hiringSteps: string[];
  howToApply: string;
}

/** The draft behind a role's sample. Pay stays a marked blank: a made-up figure would be taken for a market rate. */
export function sampleDraft(catalogue: Catalogue, roleId: string, sample: Sample): Draft {
  const start = changeRoleOrLevel(startDraft(catalogue, roleId), catalogue, {
    level: sample.level,
  });
  const typed: Record<string, Line[]> = {
    outcomes: ownLines(sample.outcomes),
    pay: [
      {
        ...contentLine({ kind: 'pay' }),
        text: (catalogue.phrases['pay'] ?? '').replace('{pay}', '[your pay range]'),
      },
      ...ownLines(sample.benefits),
    ],
    'hiring-steps': ownLines(sample.hiringSteps),
  };
  const { engagement, workplace, place, stack, company, about, reason, team, howToApply } = sample;
  return {
    ...start,
    ...{ engagement, workplace, place, stack, company, about, reason, team, howToApply },
    timeZones: sample.timeZones ?? '',
    sections: start.sections.map((section) => ({
      ...section,
      lines: typed[section.id] ?? section.lines,
    })),
  };
}
