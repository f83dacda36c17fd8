import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../../src/formats/checksum';
import { draftSchema, type Draft } from '../../../src/job-description/draft';
import { writeLine } from '../../../src/job-description/edit';
import { LONGEST_SAFE_LINK, readShareLink, writeShareLink } from '../../../src/drafts/share-link';
import { startDraft } from '../../../src/job-description/suggest';
import { catalogue } from '../job-description/catalogue.fixture';
import { anyDraft, anyText } from '../job-description/drafts.arbitrary';
import { line } from '../../support/lines';

const typical: Draft = {
  ...startDraft(catalogue),
  ...{
    place: 'Porto',
    country: 'Portugal',
    timeZones: 'UTC to UTC+2',
    company: 'Harbour Desk (example)',
    stack: ['go', 'kafka', 'postgresql'],
  },
  about: 'We book berths for ships and tugs in forty harbours between Cork and Gdansk.',
  reason: 'Harbours ask for night berths, and our booking service cannot hold two calendars.',
  team: 'Six people in Porto and Cork; one is on call at a time, for a week.',
  outcomesSix: 'Night berths are booked without a phone call',
  outcomesTwelve: 'Two harbours run the new calendar on their own',
  benefits: '28 days of leave\nPaid on-call',
  hiringSteps: 'Call with the manager, 30 minutes\nWork sample on your own time, 2 hours, paid',
  howToApply: 'Send a page about a service you changed to jobs@harbour-desk.example.',
  pay: { minimum: '60k', maximum: '75k', currency: 'EUR', period: 'YEAR' },
};
const link = await writeShareLink(typical, catalogue);
const read = (fragment: string) => readShareLink(fragment, catalogue);
const sealed = (bytes: Uint8Array) => {
  const packed = Buffer.from(bytes).toString('base64url');
  return `#draft=1.${packed}.${checksum(packed)}`;
};
const packed = (value: unknown) => sealed(deflateRawSync(JSON.stringify(value)));

describe('a share link', () => {
  test('gives the whole draft back, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft(anyText), async (any) => {
        // A lone half of a character cannot travel as UTF-8; a browser's fields never give one.
        fc.pre(
          JSON.stringify(any) === JSON.stringify(any).toWellFormed() &&
            !/\\ud[89a-f]/i.test(JSON.stringify(any)),
        );
        const back = await read(await writeShareLink(any, catalogue));
        expect(back).toEqual({ kind: 'draft', draft: any, isChanged: false });
        if (back.kind === 'draft')
          expect(JSON.stringify(back.draft)).toBe(JSON.stringify(v.parse(draftSchema, any)));
      }),
    );
  });

  test('of a typical draft, every field filled with a sentence, is shorter than 800 characters', () => {
    expect(link.length).toBeLessThan(800);
    expect(LONGEST_SAFE_LINK).toBe(2000);
  });

  test('tells when the guide’s lines have changed since it was made, and keeps what was written', async () => {
    const edited = writeLine(typical, 'role', 'pitch', 'Mine.', '');
    const fragment = await writeShareLink(edited, catalogue);
    const roles = catalogue.roles.map((role) => ({
      ...role,
      mustHaves: [
        ...role.mustHaves,
        { item: 'storage/tuning', at: { Senior: 'Working' as const } },
      ],
    }));
    const back = await readShareLink(fragment, { ...catalogue, roles });
    if (back.kind !== 'draft') throw new Error(back.kind);
    expect(back.isChanged).toBe(true);
    expect(back.draft.sections.find(({ id }) => id === 'role')?.lines[0]).toEqual(
      line('pitch', 'Mine.'),
    );
    expect(back.draft.about).toBe(typical.about);
  });
});

describe('a link that came to harm', () => {
  const refused = async (fragment: string) => expect((await read(fragment)).kind).toBe('problem');

  test('cut at any place is refused', async () => {
    for (let end = '#draft'.length; end < link.length; end++) await refused(link.slice(0, end));
  });

  test('with any one character changed is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: '#draft='.length, max: link.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' }),
        async (at, character) => {
          fc.pre(link[at] !== character);
          await refused(link.slice(0, at) + character + link.slice(at + 1));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['doubled', link + link.slice(1)],
    ['pasted twice as an address', `${link}https://guide.example/job-description-builder/${link}`],
    ['in capitals', link.toUpperCase()],
    ['empty', '#draft='],
    ['without its end', link.slice(0, -9)],
  ])('%s is refused', (_, fragment) => refused(fragment));

  test.each([
    '../job-description',
    ')',
    '>',
    ',',
    '%20',
    ' ',
    '?utm_source=chat',
    '&utm_source=chat',
    '"',
    '…',
  ])('with “%s” behind it is repaired', async (tail) => {
    expect(await read(link + tail)).toEqual(await read(link));
  });

  test('percent-encoded on its way is repaired', async () => {
    expect(await read(`#${encodeURIComponent(link.slice(1))}`)).toEqual(await read(link));
  });

  test('of a newer version says so', async () => {
    expect(await read(link.replace('=1.', '=2.'))).toMatchObject({
      kind: 'problem',
      message: expect.stringContaining('newer version'),
    });
  });

  test('that unfolds to a hundred megabytes is stopped in time', async () => {
    await refused(sealed(deflateRawSync(Buffer.alloc(100_000_000, 'a'))));
  }, 20_000);

  test.each([
    ['junk', sealed(Buffer.from('no deflate at all'))],
    ['half a megabyte of letters', `#draft=1.${'A'.repeat(500_000)}.00000000`],
    ['an object with __proto__', sealed(deflateRawSync('{"__proto__":{"polluted":1}}'))],
    ['wrong types', packed({ role: 'gone', level: 'Senior', edition: 'abcd', company: 7 })],
    ['no level', packed({ role: 'gone', edition: 'abcd' })],
    ['a line from nowhere', packed({ role: 'gone', level: 'Senior', edition: 'abcd', tray: [{}] })],
    ['arrays a hundred thousand deep', sealed(deflateRawSync('['.repeat(1e5) + ']'.repeat(1e5)))],
    ['nothing', packed(null)],
  ])('that holds %s is refused', async (_, fragment) => {
    await refused(fragment);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(['#draft', '#draft1.abc.00000000', `#${'draft%253D1.abc.00000000'}`, '#Draft'])(
    'damaged at its key, “%s”, is refused in words',
    (fragment) => refused(fragment),
  );

  test.each(['', '#', '#preview', '#before-posting', '#draf', '#drafts'])(
    'an address that ends in “%s” is no link to a draft',
    async (fragment) => {
      expect(await read(fragment)).toEqual({ kind: 'none' });
    },
  );
});
