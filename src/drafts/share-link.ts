// Over 200 lines: writing a link and reading it back are one format.
import * as v from 'valibot';
import type { Catalogue } from '../job-description/catalogue';
import { checksum } from '../formats/checksum';
import {
  draftSchema,
  TEXT_FIELDS,
  type Draft,
  type DraftSection,
  type Line,
} from '../job-description/draft';
import { isSame } from './merge';
import { changeRoleOrLevel, startDraft } from '../job-description/suggest';

/**
 * A draft in the fragment of an address: `#draft=1.<base64url>.<checksum>`. The middle is a JSON array, compressed by the
 * browser (raw deflate), of the values of LINK_FIELDS in their order, the pay, the stack, the tray, `linesFor`, the sections, the
 * edition and what only some drafts have, by name: the interview kit's choices and the advice set aside; the last is left out where
 * there is none of it.
 * A section that is as content/ made it is its id alone, which keeps a link short; the edition (the first digits of the whole
 * draft's checksum) tells when content/ has changed since. The checksum is the CRC-32 of the middle as it stands.
 */
const LINK_VERSION = 1;
const LINK_FIELDS = [
  ...([
    'name',
    'title',
    'role',
    'level',
    'engagement',
    'workplace',
    'place',
    'country',
    'timeZones',
    'company',
    'closingDate',
  ] as const),
  ...TEXT_FIELDS,
];

/** Characters that chat and mail programs carry without cutting. */
export const LONGEST_SAFE_LINK = 2000;
/** A fragment longer than this, or one that unfolds to more bytes, is no draft. */
const LONGEST_FRAGMENT = 200_000;
const MOST_BYTES = 2_000_000;

export type SharedDraft =
  /** `isChanged` where content/ has changed since the link was made, so that lines nobody touched may read otherwise. */
  | { kind: 'none' }
  | { kind: 'draft'; draft: Draft; isChanged: boolean }
  | { kind: 'problem'; message: string };

/** The fragment, `#` included, that carries a draft. */
export async function writeShareLink(draft: Draft, catalogue: Catalogue): Promise<string> {
  const packed = toBase64(await compress(JSON.stringify(pack(canonical(draft), catalogue))));
  return `#draft=${LINK_VERSION}.${packed}.${checksum(packed)}`;
}

const DAMAGED =
  'This link is incomplete or was changed on its way, so it was not opened. Ask for it again, or for the draft as a file.';

/** Reads a fragment; what chat programs add behind a link is passed over. Never throws. */
export async function readShareLink(address: string, catalogue: Catalogue): Promise<SharedDraft> {
  const fragment = address.replace(/^#draft%3D/i, '#draft=');
  if (!/^#draft=/i.test(fragment)) return { kind: 'none' };
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
    return unpack(JSON.parse(await decompress(fromBase64(packed))), catalogue);
  } catch {
    return { kind: 'problem', message: DAMAGED };
  }
}

/** The draft with its keys in the schema's order, so that equal drafts are equal byte for byte. */
const canonical = (draft: Draft): Draft => v.parse(draftSchema, draft);
const editionOf = (draft: Draft): string => checksum(JSON.stringify(draft)).slice(0, 4);
const freshSections = (catalogue: Catalogue, role: string, level: Draft['level']): DraftSection[] =>
  changeRoleOrLevel(startDraft(catalogue, role), catalogue, { level }).sections;

/** A line: its id alone where nothing was written, else id, text (0 where there is none) and proficiency. */
const packLine = ({ id, text, proficiency }: Line) =>
  proficiency ? [id, text ?? 0, proficiency] : text === undefined ? id : [id, text];

function pack(draft: Draft, catalogue: Catalogue): unknown[] {
  const fresh = freshSections(catalogue, draft.role, draft.level);
  const sections = draft.sections.map((section) =>
    fresh.some((one) => isSame(one, section))
      ? section.id
      : [section.id, section.heading ?? 0, ...section.lines.map(packLine)],
  );
  const isFresh = isSame(draft.sections, fresh);
  const values = LINK_FIELDS.map((field) => draft[field]);
  const extras = {
    ...(draft.kit && { kit: draft.kit }),
    ...(draft.ignored?.length && { ignored: draft.ignored }),
  };
  return [
    values,
    Object.values(draft.pay),
    draft.stack,
    draft.tray.map(packLine),
    draft.linesFor ?? 0,
    isFresh ? 0 : sections,
    editionOf(draft),
    ...(Object.keys(extras).length ? [extras] : []),
  ];
}

const lineSchema = v.union([
  v.string(),
  v.strictTuple([v.string(), v.string()]),
  v.strictTuple([v.string(), v.union([v.string(), v.literal(0)]), v.string()]),
]);
const sectionSchema = v.union([
  v.string(),
  v.tupleWithRest([v.string(), v.union([v.string(), v.literal(0)])], lineSchema),
]);
const packedSchema = v.looseTuple([
  v.pipe(v.array(v.string()), v.length(LINK_FIELDS.length)),
  v.tuple([v.string(), v.string(), v.string(), v.string()]),
  v.array(v.string()),
  v.array(lineSchema),
  v.unknown(),
  v.union([v.literal(0), v.array(sectionSchema)]),
  v.string(),
]);

/** Where the fields stand that only some drafts have. */
const EXTRAS_AT = 7;
const extrasSchema = v.array(
  v.object({ kit: v.optional(v.unknown()), ignored: v.optional(v.unknown()) }),
);

function unpackLine(packed: v.InferOutput<typeof lineSchema>) {
  if (typeof packed === 'string') return { id: packed };
  const [id, text, proficiency] = packed;
  return { id, ...(text === 0 ? {} : { text }), ...(proficiency ? { proficiency } : {}) };
}

function unpack(value: unknown, catalogue: Catalogue): SharedDraft {
  const [
    values,
    [minimum, maximum, currency, period],
    stack,
    tray,
    linesFor,
    packedSections,
    edition,
  ] = v.parse(packedSchema, value);
  const fields = Object.fromEntries(LINK_FIELDS.map((field, index) => [field, values[index]]));
  const fresh = freshSections(catalogue, fields['role'] ?? '', fields['level'] as Draft['level']);
  const sections =
    packedSections === 0
      ? fresh
      : packedSections.map((section) => {
          if (typeof section === 'string')
            return fresh.find(({ id }) => id === section) ?? { id: section, lines: [] };
          const [id, heading, ...lines] = section;
          return { id, ...(heading === 0 ? {} : { heading }), lines: lines.map(unpackLine) };
        });
  const [extras] = v.parse(extrasSchema, (value as unknown[]).slice(EXTRAS_AT));
  const draft = v.parse(draftSchema, {
    ...fields,
    pay: { minimum, maximum, currency, period },
    ...{ stack, sections, tray: tray.map(unpackLine) },
    ...(linesFor === 0 ? {} : { linesFor }),
    ...extras,
  });
  return { kind: 'draft', draft, isChanged: editionOf(draft) !== edition };
}

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(stream);

const compress = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(
      through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')),
    ).arrayBuffer(),
  );

/** Unfolds at most MOST_BYTES: a short text can hold a hundred megabytes. */
async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = through(bytes, new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('unfolds to more than any draft');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function toBase64(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
