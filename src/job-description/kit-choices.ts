import * as v from 'valibot';

/** More picks or stages than any interview has. */
const MOST = 200;
const MOST_MINUTES = 480;

/**
 * What a person chose in the interview kit of a draft; all else is planned anew from its must-haves each time, so that the two
 * never disagree. Names of candidates are never part of it.
 */
export const kitChoicesSchema = v.object({
  /** By a requirement's line: another question of the bank, own words to ask, another stage, or not asked at all. */
  picks: v.pipe(
    v.array(
      v.object({
        /** `skill/<area>/<item>` or `own/<number>`. */
        id: v.string(),
        question: v.optional(v.string()),
        text: v.optional(v.string()),
        stage: v.optional(v.string()),
        dropped: v.optional(v.literal(true)),
      }),
    ),
    v.maxLength(MOST),
  ),
  /** By a stage's id: its length in minutes, the interviewers' names one a line, the work sample done for it, or that it is left out. */
  stages: v.pipe(
    v.array(
      v.object({
        id: v.string(),
        minutes: v.optional(
          v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MINUTES)),
        ),
        interviewers: v.optional(v.string()),
        sample: v.optional(v.string()),
        dropped: v.optional(v.literal(true)),
      }),
    ),
    v.maxLength(MOST),
  ),
  /** When the first interview begins: 2027-01-31T09:30, where the person is. */
  starts: v.optional(v.string()),
  /** Initials or a code of the candidate, which tells the entries of two loops apart in a calendar; never a name. */
  candidate: v.optional(v.string()),
});

export type KitChoices = v.InferOutput<typeof kitChoicesSchema>;
