import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../../src/formats/file-name';

describe('the name of a downloaded file', () => {
  test.each([
    ['Senior API engineer', 'senior-api-engineer.md'],
    ['  C# / .NET  ', 'c-net.md'],
    ['Développeuse à Besançon', 'developpeuse-a-besancon.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['..\\..\\x', 'x.md'],
    ['<script>', 'script.md'],
    ['', 'job-description.md'],
    ['...', 'job-description.md'],
    ['👩‍💻🧪', 'job-description.md'],
    ['مهندس برمجيات', 'job-description.md'],
    ['\u202egnp.exe', 'gnp-exe.md'],
    ['a\0b', 'a-b.md'],
  ])('for the title “%s” is %s', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });

  test('for a title of 300 characters is at most 60 long and does not end in a hyphen', () => {
    expect(fileName('x'.repeat(300), 'html')).toBe(`${'x'.repeat(55)}.html`);
    expect(fileName(`${'x'.repeat(54)} ${'y'.repeat(99)}`, 'html')).toBe(`${'x'.repeat(54)}.html`);
  });

  test('for any title is safe, short and never empty', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('md', 'txt', 'html', 'json'),
        (title, extension) => {
          const name = fileName(title, extension);
          expect(name.length).toBeLessThanOrEqual(60);
          expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/);
          expect(name.endsWith(`.${extension}`)).toBe(true);
        },
      ),
    );
  });
});
