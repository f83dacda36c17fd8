import { expect, test } from 'vitest';
import { bySight } from '../../../src/formats/by-sight';

test.each([
  ['O’Brien', "O'Brien", 'an apostrophe of a phone and of a keyboard'],
  ['Jose\u0301', 'José', 'an accent that is a sign of its own'],
  ['Anna\u2011Maria', 'anna-maria', 'a hyphen that does not break, and case'],
  ['Kafka\u200b Streams', 'Kafka Streams', 'a space without width'],
  ['Da\u00adna', 'Dana', 'a soft hyphen'],
  [' Li\u00a0Wei ', 'Li Wei', 'kinds of space'],
])('%j and %j are one name: %s', (one, other) => {
  expect(bySight(one)).toBe(bySight(other));
});

test('names that look different stay two', () => {
  expect(bySight('José')).not.toBe(bySight('Jose'));
  expect(bySight('Ann Lee')).not.toBe(bySight('Annlee'));
});
