import * as v from 'valibot';
import { draftSchema, type Draft } from '../job-description/draft';

/**
 * The stored shape, the same in the browser's storage and in files:
 *
 *     {"version": 1, "draft": {…}, "seen": {"k3f9x2": 14}}
 *
 * `seen` is a version vector: which write of which tab this draft includes, its own writer's too; a file has none. There
 * is no checksum, so a draft that was edited by hand opens as long as it still fits the schema. A shape that this code
 * could not read gets a new number, and a number above this one is never written over.
 */
export const STORED_VERSION = 1;

/** The number of the last write seen, by tab. */
export type Seen = Record<string, number>;

export type StoredDraft =
  | { kind: 'none' }
  | { kind: 'draft'; draft: Draft; seen: Seen }
  | { kind: 'unreadable' }
  | { kind: 'newer'; version: number };

const versionSchema = v.object({ version: v.number() });
const envelopeSchema = v.object({
  version: v.literal(STORED_VERSION),
  draft: draftSchema,
  seen: v.optional(v.record(v.string(), v.number()), {}),
});

/** What is written for a draft, on one line. */
export const writeStored = (draft: Draft, seen: Seen): string =>
  JSON.stringify({ version: STORED_VERSION, draft, seen });

/** The draft as a file that the builder opens again, indented so that people can read and edit it. */
export const toJson = (draft: Draft): string =>
  `${JSON.stringify({ version: STORED_VERSION, draft }, null, 2)}\n`;

/** Reads what was stored. Never throws; keys it does not know are dropped. */
export function readStored(stored: string | null): StoredDraft {
  if (stored === null) return { kind: 'none' };
  let value: unknown;
  try {
    value = JSON.parse(stored.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'unreadable' };
  }
  const numbered = v.safeParse(versionSchema, value);
  if (!numbered.success) return { kind: 'unreadable' };
  const { version } = numbered.output;
  if (version > STORED_VERSION) return { kind: 'newer', version };
  const envelope = v.safeParse(envelopeSchema, value);
  if (!envelope.success) return { kind: 'unreadable' };
  const { draft, seen } = envelope.output;
  return { kind: 'draft', draft, seen };
}
