import { expect, test } from 'vitest';
import { toPlainText } from '../../../../src/job-description/writers/plain-text';

const lines = [{ text: 'Build <services> & APIs.' }, { text: 'Go on call.' }];

test('a person who copies the text gets headings on lines of their own and bullets as •', () => {
  const sections = [
    { heading: 'The role', kind: 'text' as const, lines },
    { heading: 'Perks', kind: 'list' as const, lines },
  ];
  expect(
    toPlainText({ title: 'API engineer', facts: [{ text: 'Acme' }, { text: 'Remote' }], sections }),
  ).toBe(
    [
      ...['API engineer', 'Acme · Remote', ''],
      ...['The role', 'Build <services> & APIs.', 'Go on call.', ''],
      ...['Perks', '• Build <services> & APIs.', '• Go on call.', ''],
    ].join('\n'),
  );
});

test('a description without facts has no blank line for them', () => {
  expect(toPlainText({ title: 'API engineer', facts: [], sections: [] })).toBe('API engineer\n');
});
