import * as v from 'valibot';
import { GRADES, type Grade } from './vocabulary';

export const GRADE_IDS = Object.keys(GRADES) as Grade[];
const text = v.string();
/** More questions than any stage has. */
const MOST_QUESTIONS = 200;

/** What one interviewer scores of one candidate in one stage. It holds the anchors, so that it can be filled in without the kit. */
export const scorecardSchema = v.object({
  candidate: text,
  interviewer: text,
  /** The job title. */
  role: text,
  stage: text,
  questions: v.pipe(
    v.array(
      v.object({
        /** The requirement's line in the draft, or `sample/<work sample>/<criterion>`. */
        id: text,
        /** What it gives evidence of. */
        skill: text,
        question: text,
        followUps: v.array(text),
        /** Answers by grade; none for a question of the person's own. */
        anchors: v.optional(v.object(v.entriesFromList(GRADE_IDS, text))),
        grade: v.optional(v.picklist(GRADE_IDS)),
        /** The evidence for the score: what the candidate said. */
        words: text,
      }),
    ),
    v.maxLength(MOST_QUESTIONS),
  ),
});
export type Scorecard = v.InferOutput<typeof scorecardSchema>;

/** The shape of scorecard files; a later one gets a new number. */
export const SCORECARD_VERSION = 1;
const KIND = 'interview scorecard';
const envelopeSchema = v.object({
  kind: v.literal(KIND),
  version: v.number(),
  card: v.optional(v.unknown()),
});

/** A scorecard as a file that people can read and edit: it has no checksum. */
export const writeScorecard = (card: Scorecard): string =>
  `${JSON.stringify({ kind: KIND, version: SCORECARD_VERSION, card }, null, 2)}\n`;

export type ReadScorecards =
  { kind: 'cards'; cards: Scorecard[] } | { kind: 'problem'; message: string };

const problem = (message: string): ReadScorecards => ({ kind: 'problem', message });

/** Reads a scorecard file of JSON. Never throws. */
export function readScorecard(content: string): ReadScorecards {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return problem('is cut or damaged, so it cannot be read. Ask its interviewer for it again.');
  }
  const envelope = v.safeParse(envelopeSchema, value);
  if (!envelope.success) return problem('is JSON, but no scorecard of this page.');
  const { version, card } = envelope.output;
  if (version > SCORECARD_VERSION)
    return problem(
      'was made by a newer version of this page. Reload the page, then open the file again.',
    );
  const read = v.safeParse(scorecardSchema, card);
  if (version !== SCORECARD_VERSION || !read.success)
    return problem(
      'lacks a part of a scorecard, or holds one that this page can’t read. Ask its interviewer for it again.',
    );
  return { kind: 'cards', cards: [read.output] };
}
