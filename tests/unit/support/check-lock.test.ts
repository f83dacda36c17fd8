import { expect, test } from 'vitest';
import { lockFaults } from '../../support/check-lock';

const whole = {
  '': { optionalDependencies: { tool: '1.0.0' } },
  'node_modules/tool': { integrity: 'sha512-x', optionalDependencies: { 'tool-linux': '1.0.0' } },
  'node_modules/tool-linux': { integrity: 'sha512-y' },
};
const pinned = { dependencies: { tool: '1.0.0' } };

test('a whole lockfile of exact pins has no fault', () => {
  expect(lockFaults(whole, pinned)).toEqual([]);
});

test('an optional dependency without an entry is named: npm ci would refuse the lockfile', () => {
  const holed = Object.fromEntries(
    Object.entries(whole).filter(([place]) => place !== 'node_modules/tool-linux'),
  );
  expect(lockFaults(holed, pinned)).toEqual([
    expect.stringContaining('names tool-linux, which has no entry'),
  ]);
});

test('an optional dependency locked beside its parent counts as there', () => {
  const { 'node_modules/tool-linux': inner, ...rest } = whole;
  expect(
    lockFaults({ ...rest, 'node_modules/tool/node_modules/tool-linux': inner }, pinned),
  ).toEqual([]);
});

test('an entry without a hash, and one that names an address, are told', () => {
  expect(lockFaults({ 'node_modules/a': {} }, {})).toEqual([
    expect.stringContaining('node_modules/a has no hash'),
  ]);
  expect(
    lockFaults(
      { 'node_modules/a': { integrity: 'x', resolved: 'https://registry.example/a.tgz' } },
      {},
    ),
  ).toEqual([expect.stringContaining('names the address https://registry.example/a.tgz')]);
});

test.each(['^1.0.0', '~1.0.0', '1.x', '>=1', 'latest', '*'])(
  'a dependency pinned as %s is told',
  (version) => {
    expect(lockFaults({}, { devDependencies: { tool: version } })).toEqual([
      expect.stringContaining(`tool is pinned as "${version}"`),
    ]);
  },
);
