import { expect, test } from 'vitest';
import { today } from '../../../src/formats/today';

test('today is the day where the person is, with two digits a part', () => {
  expect(today(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
  expect(today(new Date(2027, 11, 31, 0, 0))).toBe('2027-12-31');
});
