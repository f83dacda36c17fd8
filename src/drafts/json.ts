import type { Draft } from '../job-description/draft';
import { envelopeOf } from './stored-draft';

/** The draft itself, as a file that the builder opens again: the stored shape (stored-draft.ts), indented. */
export const toJson = (draft: Draft): string => `${JSON.stringify(envelopeOf(draft), null, 2)}\n`;
