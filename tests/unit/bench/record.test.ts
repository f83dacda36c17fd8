import { expect, test } from 'vitest';
import { withSection } from '../../bench/record';

test('a benchmark replaces its own numbers and leaves the others', () => {
  const first = withSection('', 'typing', 'median 2 ms', 'Measured on 2027-01-01, 2 cores.');
  const both = withSection(first, 'build', '6 s', 'Measured on 2027-01-02, 2 cores.');
  const again = withSection(both, 'typing', 'median 3 ms', 'Measured on 2027-01-03, 2 cores.');
  expect(again).toContain('median 3 ms');
  expect(again).not.toContain('median 2 ms');
  expect(again).toContain('6 s');
  expect(again.indexOf('## build')).toBeLessThan(again.indexOf('## typing'));
  expect(again.match(/^# Numbers/gm)).toHaveLength(1);
});
