import { describe, expect, test } from 'vitest';
import { playwrightCounts, settle, vitestCounts } from '../../support/run';

describe('the closing line of npm test', () => {
  test('counts what vitest counted', () => {
    expect(
      vitestCounts('{"numPassedTests": 7, "numFailedTests": 2, "numFailedTestSuites": 1}'),
    ).toEqual({ passed: 7, failed: 2 });
  });

  test('counts a test file that could not even start as a failure', () => {
    expect(
      vitestCounts('{"numPassedTests": 7, "numFailedTests": 0, "numFailedTestSuites": 1}'),
    ).toEqual({ passed: 7, failed: 1 });
  });

  test('counts a browser test that passed only on a second try as a failure', () => {
    expect(playwrightCounts('{"stats": {"expected": 5, "unexpected": 1, "flaky": 2}}')).toEqual({
      passed: 5,
      failed: 3,
    });
  });

  test('counts an error outside any browser test', () => {
    expect(
      playwrightCounts('{"stats": {"expected": 5, "unexpected": 0, "flaky": 0}, "errors": [{}]}'),
    ).toEqual({ passed: 5, failed: 1 });
  });
});

describe('a step', () => {
  test('without tests of its own counts as one', () => {
    expect(settle(0, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(settle(1, undefined)).toEqual({ passed: 0, failed: 1 });
    expect(settle(null, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  test('that ended badly never counts as clean, whatever it reported', () => {
    expect(settle(1, { passed: 9, failed: 0 })).toEqual({ passed: 9, failed: 1 });
  });

  test('that ran no test at all failed', () => {
    expect(settle(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  });
});
