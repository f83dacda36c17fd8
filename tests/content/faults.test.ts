import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/checks';
import { checkContent } from '../../src/content/checks/check-content';
import { sayProblem } from '../../src/content/checks/problem';

test('the content holds no fault that would stop the build', () => {
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  expect(checkContent(readContent(content)).map(sayProblem)).toEqual([]);
});
