import * as v from 'valibot';
import { checksum } from '../formats/checksum';
import { draftSchema, TEXT_FIELDS, type Draft } from '../job-description/draft';
import { SECTIONS, type SectionId } from '../job-description/sections';

/**
 * The stored shape, version 4, for the browser's storage, files and links alike:
 *
 *     {"version": 4, "checksum": "9ae0f1c2", "draft": {…}, "seen": {"k3f9x2": 14}}
 *
 * `seen` is a version vector: which write of which tab this value has seen, its own writer's included; a file or a link has
 * none. `checksum` is the CRC-32 of `JSON.stringify([draft, seen])`. Version 3 had no work sample in the interview kit's
 * choices, and version 2 neither these choices nor advice set aside; all are optional, so both are read as they are; version 1 had
 * neither seal nor `seen`, and fewer fields. A later shape gets a new number, a migration below and a golden file in
 * tests/fixtures/stored-drafts/; a number above this one is never written over.
 */
export const STORED_VERSION = 4;
/** The first version with a seal. */
const SEALED_SINCE = 2;

/** The number of the last write seen, by tab. */
export type Seen = Record<string, number>;

export type StoredDraft =
  | { kind: 'none' }
  | { kind: 'draft'; draft: Draft; seen: Seen }
  | { kind: 'unreadable' }
  | { kind: 'newer'; version: number };

const envelopeSchema = v.object({ version: v.number(), draft: v.optional(v.unknown()) });
const sealSchema = v.object({
  checksum: v.string(),
  seen: v.optional(v.record(v.string(), v.number()), {}),
});
const sealOf = (draft: unknown, seen: unknown): string => checksum(JSON.stringify([draft, seen]));

/** What is written for a draft, on one line. */
export const writeStored = (draft: Draft, seen: Seen = {}): string =>
  JSON.stringify(envelopeOf(draft, seen));

/** The stored shape as plain data. */
export const envelopeOf = (draft: Draft, seen: Seen = {}) => ({
  version: STORED_VERSION,
  checksum: sealOf(draft, seen),
  draft,
  seen,
});

/** Reads what was stored. Never throws; keys it does not know are dropped. */
export function readStored(stored: string | null): StoredDraft {
  if (stored === null) return { kind: 'none' };
  try {
    return readEnvelope(JSON.parse(stored.replace(/^\uFEFF/, '')));
  } catch {
    // Not JSON, or nested deeper than the checksum can be taken of.
    return { kind: 'unreadable' };
  }
}

function readEnvelope(value: unknown): StoredDraft {
  const envelope = v.safeParse(envelopeSchema, value);
  if (!envelope.success) return { kind: 'unreadable' };
  const { version, draft } = envelope.output;
  if (version > STORED_VERSION) return { kind: 'newer', version };
  if (version === 1) return checked(fromVersion1(draft), {});
  const seal = v.safeParse(sealSchema, value);
  if (version < SEALED_SINCE || !seal.success) return { kind: 'unreadable' };
  const { checksum: sealed, seen } = seal.output;
  return sealOf(draft, seen) === sealed ? checked(draft, seen) : { kind: 'unreadable' };
}

function checked(value: unknown, seen: Seen): StoredDraft {
  const draft = v.safeParse(draftSchema, value);
  return draft.success ? { kind: 'draft', draft: draft.output, seen } : { kind: 'unreadable' };
}

/** Lines of sections that version 1 did not have. */
const SINCE_VERSION_2: Partial<Record<SectionId, string[]>> = {
  outcomes: ['field/outcomesSix', 'field/outcomesTwelve'],
  pay: ['field/equity', 'field/benefits'],
  'hiring-steps': ['field/hiringSteps'],
  apply: ['closing-date'],
};

const version1Schema = v.looseObject({
  sections: v.array(
    v.object({
      id: v.string(),
      heading: v.optional(v.string()),
      lines: v.array(v.looseObject({ id: v.string() })),
    }),
  ),
});

/** A draft of version 1 with the fields that came since, all blank, and their lines in the sections it still has. */
function fromVersion1(value: unknown): unknown {
  const old = v.safeParse(version1Schema, value);
  if (!old.success) return value;
  const blank = Object.fromEntries(
    [...TEXT_FIELDS, 'name', 'title', 'country', 'closingDate'].map((field) => [field, '']),
  );
  const sections = old.output.sections.map((section) => {
    const fresh = Object.hasOwn(SINCE_VERSION_2, section.id)
      ? SINCE_VERSION_2[section.id as SectionId]!
      : [];
    return { ...section, lines: [...section.lines, ...fresh.map((id) => ({ id }))] };
  });
  const added: SectionId = 'equal-opportunity';
  const has = sections.some(({ id }) => id === added);
  const place = Object.keys(SECTIONS).indexOf(added);
  const equal = { id: added, lines: [{ id: 'field/equalOpportunity' }] };
  return {
    ...blank,
    ...old.output,
    tray: [],
    sections: has ? sections : [...sections.slice(0, place), equal, ...sections.slice(place)],
  };
}
