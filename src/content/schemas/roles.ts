import { z } from 'astro/zod';
import {
  LEVELS,
  PROFICIENCIES,
  RESPONSIBILITY_AREAS,
  WORKPLACES,
  type ResponsibilityArea,
} from '../../job-description/vocabulary';
import { line, localId, pageFields } from './fields';
import type { References } from './references';

const AREA_IDS = Object.keys(RESPONSIBILITY_AREAS) as [ResponsibilityArea, ...ResponsibilityArea[]];
const level = z.enum(LEVELS);

/** A role description: content/roles/<slug>.mdx. Everything the builder writes about the role comes from here. */
export const roleSchema = (references: References) =>
  z
    .strictObject({
      ...pageFields,
      /** One sentence for cards and under the title. */
      summary: line(170),
      /** Two or three sentences that open the job description, said to the candidate ("You …"). */
      pitch: line(480),
      /** Titles the same work goes by. */
      alsoCalled: z.array(line(60)).min(2),
      occupationCodes: z
        .array(
          z.strictObject({
            scheme: z.enum(['O*NET-SOC', 'ISCO-08', 'ESCO']),
            code: line(40),
            title: line(90),
            /** Set where the match is loose or the code was not checked against the register itself. */
            note: line(160).optional(),
          }),
        )
        .min(2),
      /**
       * The levels at which the role makes sense, lowest first: the ladder. Each cell is behaviour that others can observe, said to
       * the candidate; none counts years.
       */
      levels: z
        .array(
          z.strictObject({
            level,
            /** What they answer for; the job description opens with it. */
            scope: line(260),
            /** What they decide and do alone, and whom they ask. */
            autonomy: line(220),
            /** How tangled the problems are that they solve. */
            complexity: line(220),
            /** Who is better off, and how one would see it. */
            impact: line(220),
          }),
        )
        .min(2),
      /** Why the ladder leaves out the levels it does; stands under it. */
      missingLevels: line(240).optional(),
      /** The level most teams hire first; cards and the large rosette show it. */
      usualLevel: level,
      /** Per skill area, the proficiency at each of the levels above. */
      profile: z
        .array(
          z.strictObject({
            skill: references.to('skills'),
            at: z.partialRecord(level, z.enum(PROFICIENCIES)),
          }),
        )
        .length(8, 'must name each of the eight skill areas once'),
      /** What this person answers for. */
      owns: z.array(line(160)).min(3).max(6),
      /** All six areas, the most important to this role first: the builder takes two lines from the first two, one from the others. */
      responsibilities: z
        .array(
          z.strictObject({
            area: z.enum(AREA_IDS),
            lines: z
              .array(
                z.strictObject({
                  /** Unique within the role; drafts refer to it, so never reuse or rename one. */
                  id: localId,
                  /** Starts with a verb, said to the candidate. */
                  text: line(190),
                  /** The lowest level that carries it; every level where left out. */
                  from: level.optional(),
                }),
              )
              .min(2),
          }),
        )
        .length(6, 'must name each of the six areas once'),
      /** Skill items asked for by default: seven at most, the deciding ones first. */
      mustHaves: z.array(references.skillItem()).min(4).max(7),
      niceToHaves: z.array(references.skillItem()).min(2).max(6),
      /** How to recognise one: what they do, and what you would see or hear. */
      signs: z.array(z.strictObject({ name: line(80), evidence: line(260) })).min(3),
      /** What fills the role's complete sample job description. The company is made up and the page says so. */
      sample: z.strictObject({
        level,
        engagement: references.to('engagements'),
        workplace: z.enum(Object.keys(WORKPLACES) as [keyof typeof WORKPLACES]),
        place: line(80),
        timeZones: line(80).optional(),
        stack: z.array(references.to('technologies')).min(3),
        company: line(60),
        about: line(420),
        reason: line(420),
        team: line(420),
        /** What should be true after 6 and 12 months. */
        outcomes: z.array(line(200)).min(2).max(5),
        benefits: z.array(line(160)).min(1),
        hiringSteps: z.array(line(160)).min(3),
        howToApply: line(260),
      }),
    })
    .superRefine((role, context) => {
      const levels = role.levels.map((entry) => entry.level);
      const say = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path, message });
      const sorted = [...levels].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
      if (new Set(levels).size !== levels.length || sorted.join() !== levels.join())
        say(['levels'], 'must name each level once, lowest first');
      if (levels.length < LEVELS.length && !role.missingLevels)
        say(
          ['levels'],
          `leaves out ${LEVELS.filter((one) => !levels.includes(one)).join(', ')}; say why in missingLevels`,
        );
      if (!levels.includes(role.usualLevel))
        say(['usualLevel'], `is not one of this role's levels: ${levels.join(', ')}`);
      if (!levels.includes(role.sample.level))
        say(['sample', 'level'], `is not one of this role's levels: ${levels.join(', ')}`);
      if (
        new Set(role.profile.map(({ skill }) => (typeof skill === 'string' ? skill : skill.id)))
          .size !== role.profile.length
      )
        say(['profile'], 'names a skill area twice; each of the eight stands once');
      for (const [index, { at }] of role.profile.entries())
        if (Object.keys(at).join() !== levels.join())
          say(
            ['profile', index, 'at'],
            `must give a proficiency for ${levels.join(', ')}, in this order`,
          );
      if (
        new Set(role.responsibilities.map(({ area }) => area)).size !== role.responsibilities.length
      )
        say(
          ['responsibilities'],
          `names an area twice; each of ${AREA_IDS.join(', ')} stands once`,
        );
      const seen = new Set<string>();
      for (const [area, { lines }] of role.responsibilities.entries())
        for (const [index, { id }] of lines.entries()) {
          if (seen.has(id))
            say(
              ['responsibilities', area, 'lines', index, 'id'],
              `"${id}" stands twice in this role; rename one`,
            );
          seen.add(id);
        }
      for (const item of role.niceToHaves)
        if (role.mustHaves.includes(item))
          say(['niceToHaves'], `"${item}" is a must-have too; keep it in one of the two`);
    });
