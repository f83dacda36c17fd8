import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../../src/engagement-comparator/address';
import { blankFigures, WORKED_EXAMPLE } from '../../../src/engagement-comparator/figures';
import { anyFigures } from './figures.arbitrary';

test('whatever is typed comes back from the address as it was typed', () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      expect(fromAddress(`#${toAddress(figures)}`)).toEqual({ figures, ignored: [] });
    }),
  );
});

test('the address can be read by a person', () => {
  const figures = { ...WORKED_EXAMPLE, currency: 'EUR', off: ['nearshore' as const] };
  expect(toAddress(figures)).toMatch(
    /^currency=EUR&months=18&full-time\.pay=100%2C000&full-time\.overhead=25&.*&without=nearshore$/,
  );
});

test('an address with nothing in it opens the example, and a cleared form stays cleared', () => {
  expect(fromAddress('')).toEqual({ figures: WORKED_EXAMPLE, ignored: [] });
  expect(fromAddress(toAddress(blankFigures()))).toEqual({ figures: blankFigures(), ignored: [] });
});

test.each([
  ['salary=5', 'salary'],
  ['full-time.rate=5', 'full-time.rate'],
  ['full-time.units=5', 'full-time.units'],
  ['full-time.pay.x=5', 'full-time.pay.x'],
  ['__proto__.pay=5', '__proto__.pay'],
  ['constructor.constructor=5', 'constructor.constructor'],
  ['without=everyone', 'without'],
  ['months=6&months=12', 'months'],
  [`full-time.pay=${'9'.repeat(100)}`, 'full-time.pay'],
])('%s is left out and named', (address, name) => {
  expect(fromAddress(address).ignored).toEqual([name]);
});

test('any text at all after the # does no harm', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { figures } = fromAddress(text);
      expect(Object.keys(figures.typed)).toHaveLength(5);
    }),
  );
});
