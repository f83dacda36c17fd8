import { z } from 'astro/zod';
import { QUESTION_KINDS, type QuestionKind } from '../../interview-kit/vocabulary';
import { evidenceFields, line } from './fields';
import type { References } from './references';

/** A stage of the interview loop in content/interview-stages.yaml; its key is its id, which stands in saved kits. */
export const interviewStageSchema = (references: References) =>
  z.strictObject({
    name: line(60),
    /** Place in the loop. */
    order: z.int().positive(),
    /** Minutes, the welcome and the candidate's own questions included. */
    minutes: z.int().min(15).max(240),
    /** Who asks, in words. */
    who: line(60),
    /** How many they are. */
    people: z.int().min(1).max(4),
    /** What the stage shows, in a sentence. */
    purpose: line(200),
    /** Kinds of question that fit, best first; none where no question is planned by itself. */
    kinds: z.array(z.enum(Object.keys(QUESTION_KINDS) as [QuestionKind, ...QuestionKind[]])),
    /** Skill areas that are this stage's own. */
    areas: z.array(references.to('skills')),
    ...evidenceFields(references),
  });
