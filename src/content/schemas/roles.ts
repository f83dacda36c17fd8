import { z } from 'astro/zod';
import {
  LEVELS,
  PROFICIENCIES,
  RESPONSIBILITY_AREAS,
  STATED_PROFICIENCIES,
  type Level,
  type ResponsibilityArea,
} from '../../job-description/vocabulary';
import { line, localId, pageFields } from './fields';
import type { References } from './references';
import { sampleSchema } from './sample';

const AREA_IDS = Object.keys(RESPONSIBILITY_AREAS) as [ResponsibilityArea, ...ResponsibilityArea[]];
const level = z.enum(LEVELS);
const stated = z.enum(STATED_PROFICIENCIES);

/** A skill item that a role asks for, and how well at each level. */
const requirement = (references: References) =>
  z.strictObject({
    item: references.skillItem(),
    /** A must-have is only nice to have at a level that this leaves out. Never above the profile's proficiency. */
    at: z.partialRecord(level, stated),
    /** The requirement in the role's own terms ("You have …"), instead of the skill item's line; the same slots. */
    text: z.partialRecord(stated, line(200)).optional(),
  });

/** A reference is an id in Astro's own reading, and an object in ours. */
const idOf = (reference: string | { id: string }) =>
  typeof reference === 'string' ? reference : reference.id;

/** A role description: content/roles/<slug>.mdx. Everything the builder writes about the role comes from here. */
export const roleSchema = (references: References) =>
  z
    .strictObject({
      ...pageFields,
      /** One sentence for cards and under the title. */
      summary: line(170),
      /** Two or three sentences that open the job description, said to the candidate ("You …"). */
      pitch: line(480),
      /** The title that people search for and postings carry, where it isn't `title`, the house title. */
      searchTitle: line(60).optional(),
      /** The posting's title at each level, where the level is not a word before the title ("Director of engineering"). */
      titles: z.partialRecord(level, line(60)).optional(),
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
      mustHaves: z.array(requirement(references)).min(4).max(7),
      niceToHaves: z.array(requirement(references)).min(2).max(6),
      /** How to recognise one: what they do, and what you would see or hear. */
      signs: z.array(z.strictObject({ name: line(80), evidence: line(260) })).min(3),
      /** What fills the role's complete sample job description. The company is made up and the page says so. */
      sample: sampleSchema(references),
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
      if (new Set(role.profile.map(({ skill }) => idOf(skill))).size !== role.profile.length)
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
      for (const { item } of role.niceToHaves)
        if (role.mustHaves.some((one) => one.item === item))
          say(['niceToHaves'], `"${item}" is a must-have too; keep it in one of the two`);
      for (const list of ['mustHaves', 'niceToHaves'] as const)
        for (const [index, { item, at }] of role[list].entries())
          for (const [asked, proficiency] of Object.entries(at)) {
            const path = [list, index, 'at', asked];
            const area = role.profile.find(({ skill }) => idOf(skill) === item.split('/')[0]);
            const most = area?.at[asked as Level];
            if (!levels.includes(asked as Level))
              say(path, `is not one of this role's levels: ${levels.join(', ')}`);
            else if (most && PROFICIENCIES.indexOf(proficiency) > PROFICIENCIES.indexOf(most))
              say(path, `asks for ${proficiency}, but the profile says ${most} at this level`);
          }
    });
