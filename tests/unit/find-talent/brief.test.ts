import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_FIELD, readBrief, writeBrief } from '../../../src/find-talent/brief';
import { siteSourcing } from '../../support/site-sourcing';
import { anyBrief, brief } from './briefs.arbitrary';

const other = brief({
  role: 'api-engineer',
  level: 'Junior',
  stack: ['rust'],
  also: 'Scala',
  place: 'Cork',
  engagement: 'contract',
});

describe('a link carries what is looked for', () => {
  test('whatever a person chooses comes back from its link', () => {
    fc.assert(
      fc.property(anyBrief, (one) => {
        const read = readBrief(`#${writeBrief(one)}`, siteSourcing, other)!;
        const kept = (text: string) => text.trim().toWellFormed().slice(0, LONGEST_FIELD);
        expect(read).toEqual({
          brief: { ...one, also: kept(one.also), place: kept(one.place) },
          notUnderstood: [],
        });
      }),
    );
  });

  test('a heading’s anchor is no brief', () => {
    expect(readBrief('#channels', siteSourcing, other)).toBeUndefined();
    expect(readBrief('', siteSourcing, other)).toBeUndefined();
  });

  test('what a link names and the guide lacks is told, and the rest is kept', () => {
    expect(
      readBrief(
        '#role=wizard&level=Senior&stack=go.cobol&place=Porto&__proto__=x',
        siteSourcing,
        other,
      ),
    ).toEqual({
      brief: { ...other, level: 'Senior', stack: ['go'], also: '', place: 'Porto' },
      notUnderstood: ['technology “cobol”', '“__proto__”', 'role “wizard”'],
    });
  });

  test('nonsense never throws, and long nonsense is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const read = readBrief(`#place=${text}`, siteSourcing, other)!;
        expect(read.brief.place.length).toBeLessThanOrEqual(LONGEST_FIELD);
        for (const part of read.notUnderstood) expect(part.length).toBeLessThan(80);
      }),
    );
  });

  test('who is written to never stands in a link', () => {
    expect([...new URLSearchParams(writeBrief(brief())).keys()]).toEqual([
      'role',
      'level',
      'stack',
      'place',
      'engagement',
    ]);
  });
});
