import type { CatalogueRole } from './catalogue';
import { contentLine, fieldLine, skillLine, type Line } from './line';
import { mustHavesAt } from './requirements';
import type { SectionId } from './sections';
import { isAtLeast, LEVELS, type Level } from './vocabulary';

/** The two areas a role names first give two lines each, the other four one. */
const LEADING_AREAS = 2;

const MOST_NICE_TO_HAVES = 6;

/**
 * The responsibilities a description starts with: per area the lines that set this level apart, those with the
 * highest `from` the level reaches, in the order they are written.
 */
function suggestedResponsibilities(role: CatalogueRole, level: Level): Line[] {
  const rank = ({ from }: { from?: Level | undefined }) => (from ? LEVELS.indexOf(from) : -1);
  return role.responsibilities.flatMap(({ lines }, index) => {
    const most = index < LEADING_AREAS ? 2 : 1;
    const chosen = lines
      .filter(({ from }) => !from || isAtLeast(level, from))
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, most);
    return lines
      .filter((line) => chosen.includes(line))
      .map(({ id }) => contentLine({ kind: 'responsibility', id }));
  });
}

/** The lines that content/ puts into a section for a role and level; sections that only a person can fill get none. */
export function suggestedLines(role: CatalogueRole, level: Level, section: SectionId): Line[] {
  switch (section) {
    case 'why':
      return [fieldLine('reason')];
    case 'role':
      return [contentLine({ kind: 'pitch' }), contentLine({ kind: 'scope' })];
    case 'responsibilities':
      return suggestedResponsibilities(role, level);
    case 'must-haves':
      return mustHavesAt(role, level).map(({ item }) => skillLine(item));
    case 'nice-to-haves':
      return [...role.mustHaves.filter(({ at }) => !at[level]), ...role.niceToHaves]
        .slice(0, MOST_NICE_TO_HAVES)
        .map(({ item }) => skillLine(item));
    case 'company':
      return [fieldLine('about'), fieldLine('scale')];
    case 'team':
      return [fieldLine('team'), fieldLine('reportsTo')];
    case 'conditions':
      return [
        contentLine({ kind: 'engagement' }),
        fieldLine('contractLength'),
        fieldLine('startDate'),
        contentLine({ kind: 'workplace' }),
        fieldLine('officeDays'),
        fieldLine('timeZones'),
        fieldLine('onCall'),
        fieldLine('onCallPay'),
        fieldLine('languages'),
        fieldLine('visa'),
      ];
    case 'apply':
      return [
        fieldLine('howToApply'),
        fieldLine('applyTo'),
        contentLine({ kind: 'closing-date' }),
        fieldLine('contact'),
        contentLine({ kind: 'encouragement' }),
      ];
    case 'stack':
      return [contentLine({ kind: 'stack' })];
    case 'pay':
      return [contentLine({ kind: 'pay' }), fieldLine('equity'), fieldLine('benefits')];
    case 'outcomes':
      return [fieldLine('outcomesSix'), fieldLine('outcomesTwelve')];
    case 'hiring-steps':
      return [fieldLine('hiringSteps')];
    case 'equal-opportunity':
      return [fieldLine('equalOpportunity')];
  }
}
