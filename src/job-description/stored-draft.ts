import * as v from 'valibot';
import { draftSchema, type Draft } from './draft';

/**
 * The stored shape, version 1: `{"version": 1, "draft": {…}}` as JSON under one key. A later shape gets a new number and a
 * migration here; a stored number above this one is never overwritten.
 */
export const STORED_VERSION = 1;

export type StoredDraft = { kind: 'none' } | { kind: 'draft'; draft: Draft } | { kind: 'unreadable' } | { kind: 'newer' };

export const writeStored = (draft: Draft): string => JSON.stringify({ version: STORED_VERSION, draft });

/** Reads what was stored. Never throws; keys it does not know are dropped. */
export function readStored(stored: string | null): StoredDraft {
  if (stored === null) return { kind: 'none' };
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return { kind: 'unreadable' };
  }
  const envelope = v.safeParse(v.object({ version: v.number(), draft: v.unknown() }), value);
  if (!envelope.success) return { kind: 'unreadable' };
  if (envelope.output.version > STORED_VERSION) return { kind: 'newer' };
  const draft = v.safeParse(draftSchema, envelope.output.draft);
  return draft.success ? { kind: 'draft', draft: draft.output } : { kind: 'unreadable' };
}
