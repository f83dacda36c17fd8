import * as v from 'valibot';
import { checksum } from '../formats/checksum';
import { deflate, inflate } from '../formats/deflate';
import type { Catalogue } from '../job-description/catalogue';
import { draftSchema, type Draft, type DraftSection } from '../job-description/draft';
import { changeRoleOrLevel, startDraft } from '../job-description/suggest';
import { isSame } from './merge';

/**
 * A draft in the fragment of an address: `#draft=1.<base64url>.<checksum>`. The middle is a JSON object, compressed by the
 * browser, that holds the difference between the draft and a fresh one of its role and level. The checksum is the CRC-32
 * of the middle as it is written, so a link that was cut or changed on its way is noticed.
 */
const LINK_VERSION = 1;

/** Characters that chat and mail programs carry without cutting. */
export const LONGEST_SAFE_LINK = 2000;
/** A longer fragment, or one that unfolds to more bytes, is not a draft. */
const LONGEST_FRAGMENT = 200_000;
const MOST_BYTES = 2_000_000;

export type SharedDraft =
  | { kind: 'none' }
  /** `isChanged` where content/ has changed since the link was made, so lines nobody edited may read differently. */
  | { kind: 'draft'; draft: Draft; isChanged: boolean }
  | { kind: 'problem'; message: string };

/** What a link holds: the fields that differ from the fresh draft's, and a check on the content behind it. */
const differenceSchema = v.looseObject({
  role: v.string(),
  level: draftSchema.entries.level,
  /** The start of the whole draft's checksum, which is another one once content/ has changed. */
  edition: v.string(),
  /** All sections in their order, where these differ: one that is as content/ made it by its id alone. */
  sections: v.optional(v.array(v.union([v.string(), v.looseObject({})]))),
});

/** The fragment, `#` included, that carries a draft. */
export async function writeShareLink(draft: Draft, catalogue: Catalogue): Promise<string> {
  const packed = await deflate(JSON.stringify(differenceOf(canonical(draft), catalogue)));
  return `#draft=${LINK_VERSION}.${packed}.${checksum(packed)}`;
}

const DAMAGED =
  'This link is incomplete or was changed on its way, so it was not opened. Ask for it again, or for the draft as a file.';

/** Reads a fragment; what chat programs add behind a link is ignored. Never throws. */
export async function readShareLink(address: string, catalogue: Catalogue): Promise<SharedDraft> {
  if (!/^#draft(?![a-z])/i.test(address)) return { kind: 'none' };
  const fragment = address.replace(/^#draft%3D/i, '#draft=');
  if (fragment.length > LONGEST_FRAGMENT)
    return {
      kind: 'problem',
      message: 'This link is far too long for a draft, so it was not opened.',
    };
  const [, version, packed, sum] =
    /^#draft=(\d{1,6})\.([\w-]*)\.([0-9a-f]{8})(?![\w.-]*[\w-])/.exec(fragment) ?? [];
  if (version && Number(version) > LINK_VERSION)
    return {
      kind: 'problem',
      message:
        'This link was made by a newer version of this page. Reload the page, then open the link again.',
    };
  if (Number(version) !== LINK_VERSION || !packed || checksum(packed) !== sum)
    return { kind: 'problem', message: DAMAGED };
  try {
    return applied(JSON.parse(await inflate(packed, MOST_BYTES)), catalogue);
  } catch {
    return { kind: 'problem', message: DAMAGED };
  }
}

/** The draft with its keys in the schema's order, so that equal drafts are equal byte for byte. */
const canonical = (draft: Draft): Draft => v.parse(draftSchema, draft);
const editionOf = (draft: Draft): string => checksum(JSON.stringify(draft)).slice(0, 4);
const freshDraft = (catalogue: Catalogue, role: string, level: Draft['level']): Draft =>
  changeRoleOrLevel(startDraft(catalogue, role), catalogue, { level });

function differenceOf(draft: Draft, catalogue: Catalogue): v.InferInput<typeof differenceSchema> {
  const fresh = freshDraft(catalogue, draft.role, draft.level);
  const fields = (Object.keys(draft) as (keyof Draft)[]).filter(
    (field) => !isSame(draft[field], fresh[field]),
  );
  const shortened = (section: DraftSection) =>
    fresh.sections.some((one) => isSame(one, section)) ? section.id : section;
  return {
    ...Object.fromEntries(fields.map((field) => [field, draft[field]])),
    ...(fields.includes('sections') && { sections: draft.sections.map(shortened) }),
    role: draft.role,
    level: draft.level,
    edition: editionOf(draft),
  };
}

function applied(value: unknown, catalogue: Catalogue): SharedDraft {
  const { edition, sections, ...fields } = v.parse(differenceSchema, value);
  const fresh = freshDraft(catalogue, fields.role, fields.level);
  const whole = (section: string | object) =>
    typeof section === 'string'
      ? (fresh.sections.find(({ id }) => id === section) ?? { id: section, lines: [] })
      : section;
  const draft = v.parse(draftSchema, {
    ...fresh,
    ...fields,
    sections: sections?.map(whole) ?? fresh.sections,
  });
  return { kind: 'draft', draft, isChanged: editionOf(draft) !== edition };
}
