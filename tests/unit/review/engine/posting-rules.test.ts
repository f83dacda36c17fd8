import { describe, expect, test } from 'vitest';
import { postingRulesReader } from '../../../../src/review/engine/posting-rules';
import { composedLines, facts } from '../../../support/lines';
import { reviewData, writtenPostingRules } from '../../../support/review-data';

const read = postingRulesReader(
  writtenPostingRules,
  reviewData.languages.find(({ reads }) => reads)!.reads!.places,
);
const ad = (lines: string[], under: string[] = [], title = 'Engineer') => ({
  title,
  facts: facts(...under),
  sections: [
    {
      id: 'role',
      heading: 'The role',
      kind: 'text' as const,
      lines: composedLines(...lines),
    },
  ],
});
const ids = (...lines: string[]) => read(ad(lines)).rules.map(({ id }) => id);
const REACH_REMOTE = ['us-ca', 'us-co', 'us-il', 'us-md', 'us-ny', 'us-wa'];

describe('the place of a job is read as people write it', () => {
  test.each([
    ['Location: Berlin, Germany', ['de']],
    ['We are based in Denver, Colorado.', ['us-co']],
    ['New York, NY', ['us-ny']],
    ['Standort: Berlin', ['de']],
    ['Austin, TX or Denver, CO', ['us-co']],
    ['San Francisco, CA', ['us-ca']],
    ['Toronto, ON', ['ca-on']],
    ['Toronto, Canada', ['ca-on']],
    ['Montreal, QC', ['ca-qc']],
    ['Vancouver, BC', ['ca-bc']],
    ['Vancouver, WA', ['us-wa']],
    ['You work from our Manchester office.', ['gb']],
    ['London, UK', ['gb']],
    ['For working locations in NY/NJ/CA, the pay range is higher.', ['us-ca', 'us-nj', 'us-ny']],
    ['Wilmington, DE', ['us-de']],
    ['Columbus, Ohio', ['us-oh-columbus']],
    ['Cleveland, OH', ['us-oh-cleveland']],
    ['Brussels, Belgium', ['eu']],
    ['Remote (EU)', ['eu']],
    ['Hybrid in Warsaw, two days a week.', ['pl']],
    ['Candidates must reside in Washington State.', ['us-wa']],
    ['Washington, DC', ['us-dc']],
  ])('%s', (line, expected) => {
    expect(ids(line)).toEqual(expected);
  });

  test('what stands under the title counts, with a country’s code too', () => {
    const under = (fact: string) => read(ad([], [fact])).rules.map(({ id }) => id);
    expect(under('Remote, Lisbon, Portugal')).toEqual(['pt']);
    expect(under('Remote, PT, ES')).toEqual(['pt', 'es']);
    expect(under('Hybrid, Boulder, CO, United States')).toEqual(['us-co']);
  });
});

describe('what follows a name decides', () => {
  test.each([
    ['Wilmington, NC'],
    ['Manchester, NH'],
    ['Manchester, New Hampshire'],
    ['Perth WA'],
    ['Perth, WA, Australia'],
    ['Bogotá, CO'],
    ['Medellín, CO'],
    ['Sydney, New South Wales'],
    ['Charleston, West Virginia'],
    ['Columbus, GA'],
    ['Paris, TX'],
    ['Nairobi, Kenya'],
    ['Bengaluru, IN'],
  ])('no rule of a namesake: %s', (line) => {
    expect(ids(line)).toEqual([]);
  });
  test('London in Ontario is in Ontario', () => {
    expect(ids('London, ON')).toEqual(['ca-on']);
  });
});

describe('a remote job may fall under several rules', () => {
  test.each(['Remote, United States', 'Location: Remote (US)', 'Fully remote within the USA.'])(
    '%s',
    (line) => {
      const found = read(ad([line]));
      expect(found.rules.map(({ id }) => id)).toEqual(REACH_REMOTE);
      expect(found.byRemote).toHaveLength(REACH_REMOTE.length);
    },
  );
  test('not where the state is named', () => {
    expect(ids('Remote, Colorado, United States')).toEqual(['us-co']);
  });
});

describe('what names no place of the job brings no rule', () => {
  test.each([
    'We serve customers in Germany and France.',
    'It is up to you, and we do not mind.',
    'You read IT journals and use CO sensors.',
    'Headquartered in Berlin, we hire anywhere.',
  ])('%s', (line) => {
    expect(read(ad([line])).rules).toEqual([]);
  });
  test('and then no place is said to be read', () => {
    expect(read(ad(['You build services.'])).places).toEqual([]);
  });
  test('a place without a rule is named all the same', () => {
    expect(read(ad(['Location: Austin, TX'])).places).toEqual(['Austin, TX']);
  });
  test('the zone of the core hours is no place', () => {
    expect(read(ad([], ['Remote, Mexico, 9:00 to 14:00 in Chicago'])).rules).toEqual([]);
  });
});
