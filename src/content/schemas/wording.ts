import { z } from 'astro/zod';
import { CHECK_NEEDS, CHECKS, OTHER_PLACES, SEVERITIES, SPARES } from '../../review/engine/rule';
import { SECTIONS, type SectionId } from '../../job-description/sections';
import { evidenceFields, line, localId } from './fields';
import type { References } from './references';

const PLACES = [...OTHER_PLACES, ...(Object.keys(SECTIONS) as SectionId[])] as const;
/** A beginning of a word, such as `aggress*`; one of fewer letters would match half the language. */
const FEWEST_LETTERS = 3;
const isShortStem = (text: string) =>
  (text.match(/[^\s/-]+(?=\*)/g) ?? []).some((stem) => stem.length < FEWEST_LETTERS);
const SHORT_STEM = `has a beginning of fewer than ${FEWEST_LETTERS} letters before *; write more of the word`;
const phrases = z.array(line(80).refine((text) => !isShortStem(text), SHORT_STEM)).min(1);

/** One rule of the review: an entry of content/wording/<topic>.yaml; its key is its id and stands in drafts that ignore it. */
export const wordingSchema = (references: References) =>
  z
    .strictObject({
      title: line(80),
      /** The language of the texts it speaks about, an entry of content/review-languages.yaml; that of order 1 where left out. */
      language: references.to('review-languages').optional(),
      severity: z.enum(SEVERITIES),
      /** Words that may stand for one another in the phrases, by a name: `praise` is written `{praise}` there. */
      classes: z.record(localId, phrases).optional(),
      /**
       * Phrases that set it off, each with what may stand in its place: "" drops it, an empty list asks for the writer's own words.
       * A word may end in * for any ending; # is any number; `{praise}?` is a word of the class or none, `{praise}+` a list of them.
       */
      triggers: z.record(z.string().min(2), z.array(z.string().max(80))).optional(),
      /** Phrases that make it no fault where one stands in the same sentence. */
      unless: phrases.optional(),
      /** What makes it no fault besides: it leads into a list, means a named person, the pay is stated, or the ad wants no such thing. */
      spares: z.array(z.enum(SPARES)).min(1).optional(),
      /** What code must find instead of words. */
      check: z.enum(CHECKS).optional(),
      limits: z.record(localId, z.number()).optional(),
      lists: z.record(line(40), phrases).optional(),
      /** Where it looks; everywhere where left out. */
      where: z.array(z.enum(PLACES)).min(1).optional(),
      /** Why, in plain words. `{name}` stands for what a check found. */
      reason: line(340),
      /** Evidence for it; a rule of our own judgement has a basis instead. */
      ...evidenceFields(references),
      /** Evidence against it. */
      against: z
        .strictObject({ text: line(300), sources: z.array(references.to('sources')).min(1) })
        .optional(),
      /** What else a reader of /wording/ may want to know, such as what was left out and why. */
      notes: z.array(line(400)).default([]),
      /** Texts that it must speak about: its tests. A check's are whole postings in Markdown. */
      flags: z.array(z.string().trim().min(1)).min(1),
      /** Texts that it must let pass. */
      allows: z.array(z.string().trim().min(1)).min(1),
    })
    .superRefine((rule, context) => {
      const say = (path: string[], message: string) =>
        context.addIssue({ code: 'custom', path, message });
      if (Boolean(rule.triggers) === Boolean(rule.check))
        say(['triggers'], 'is needed, or else a check: a rule has one of the two');
      for (const phrase of Object.keys(rule.triggers ?? {}))
        if (isShortStem(phrase)) say(['triggers', phrase], SHORT_STEM);
      const named = [...Object.keys(rule.triggers ?? {}), ...(rule.unless ?? [])].flatMap(
        (phrase) => Array.from(phrase.matchAll(/\{([^}]*)\}/g), ([, name]) => name!),
      );
      for (const name of new Set(named))
        if (!rule.classes?.[name]) say(['classes', name], 'is named in a phrase and missing');
      const { limits = [], lists = [] } = rule.check ? CHECK_NEEDS[rule.check] : {};
      for (const name of limits)
        if (rule.limits?.[name] === undefined)
          say(['limits', name], 'is missing; the check works with it');
      for (const name of lists)
        if (!rule.lists?.[name]) say(['lists', name], 'is missing; the check works with it');
      if (!rule.sources.length && !rule.basis)
        say(['sources'], 'is empty; cite the evidence, or write basis: rule-of-thumb');
    });
