import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/hiring-plan/calendar-file';
import { WORKED_EXAMPLE, type Figures } from '../../../src/hiring-plan/figures';
import { planOf } from '../../../src/hiring-plan/plan';
import { readFigures } from '../../../src/hiring-plan/read-figures';
import { goodFigures } from './figures.arbitrary';

const STAMP = new Date('2027-01-04T09:08:07.654Z');
const plan = (figures: Figures) => planOf(readFigures(figures).loop!);
const file = (figures: Figures, id = 'a1b2c3d4') => calendarFile(plan(figures), id, STAMP);

/** The events as another program reads them. */
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { uid, summary, startDate, endDate } = new ICAL.Event(component);
      const stamp = component.getFirstPropertyValue('dtstamp');
      return {
        uid,
        summary,
        starts: startDate.toString(),
        ends: endDate.toString(),
        allDay: startDate.isDate,
        stamp: String(stamp),
      };
    });

test('another program reads one all-day event a step, each ending the day after its last', () => {
  const read = events(file(WORKED_EXAMPLE));
  expect(read).toHaveLength(10);
  expect(read[0]).toEqual({
    uid: 'sourcing.a1b2c3d4@hiring-plan.invalid',
    summary: 'Sourcing: Backend engineer',
    starts: '2027-01-11',
    ends: '2027-01-30',
    allDay: true,
    stamp: '2027-01-04T09:08:07Z',
  });
  expect(read.at(-1)).toMatchObject({
    summary: 'First day of work: Backend engineer',
    starts: '2027-04-29',
    ends: '2027-04-30',
  });
});

test('the file starts and ends as the format asks', () => {
  expect(file(WORKED_EXAMPLE)).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.+\r\n/);
  expect(file(WORKED_EXAMPLE)).toMatch(/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/);
});

test('a plan that changes keeps its UIDs, and two plans without a name never share one', () => {
  const uids = (figures: Figures, id: string) => events(file(figures, id)).map(({ uid }) => uid);
  const nameless = { ...WORKED_EXAMPLE, name: '' };
  expect(uids({ ...WORKED_EXAMPLE, opens: '2027-02-15' }, 'one')).toEqual(
    uids(WORKED_EXAMPLE, 'one'),
  );
  expect(new Set([...uids(nameless, 'one'), ...uids(nameless, 'two')]).size).toBe(20);
});

test('a file written later replaces the entries of an earlier one', () => {
  const sequence = (stamp: string) =>
    Number(/SEQUENCE:(\d+)/.exec(calendarFile(plan(WORKED_EXAMPLE), 'one', new Date(stamp)))![1]);
  expect(sequence('2027-01-04T09:08:08Z')).toBeGreaterThan(sequence('2027-01-04T09:08:07Z'));
  expect(file(WORKED_EXAMPLE)).toContain('LAST-MODIFIED:20270104T090807Z');
});

test.each([
  'a, b; c\\d',
  'line\nbreak',
  '漢字 🧪 '.repeat(20),
  'é'.repeat(100),
  'BEGIN:VEVENT',
  'x\u0000y\u0007z',
  '\ud800',
])('the name %j comes back whole from the file', (name) => {
  const stages = [{ ...WORKED_EXAMPLE.stages[0]!, name }];
  const stage = events(file({ ...WORKED_EXAMPLE, name: '', sourcingWeeks: '0', stages }))[0]!;
  expect(stage.summary).toBe(
    name.toWellFormed().trim().replaceAll('\u0000', '').replaceAll('\u0007', ''),
  );
});

test('whatever is planned, lines end in CRLF, hold 75 octets at most, and read back to the same days', () => {
  fc.assert(
    fc.property(goodFigures, (figures) => {
      const text = file(figures);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(events(text).map(({ starts }) => starts)).toEqual(
        plan(figures).steps.map(({ starts }) => starts),
      );
    }),
  );
});
