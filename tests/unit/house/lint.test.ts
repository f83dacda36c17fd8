import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../../..', import.meta.url)) });
const messages = async (code: string, file: string) => {
  const results = await eslint.lintText(code, { filePath: file });
  return results.flatMap((result) => result.messages.map(({ message }) => message)).join('\n');
};

describe('code that could turn a person’s text into markup does not pass the lint', () => {
  test.each([
    ['innerHTML', 'document.body.innerHTML = location.hash;'],
    ['outerHTML', 'document.body.outerHTML = location.hash;'],
    ['insertAdjacentHTML', "document.body.insertAdjacentHTML('beforeend', location.hash);"],
    ['a parser', "new DOMParser().parseFromString(location.hash, 'text/html');"],
    ['document.write', 'document.write(location.hash);'],
    ['eval', 'eval(location.hash);'],
  ])('%s', async (_, code) => {
    expect(await messages(`${code}\n`, 'src/search/island/planted.ts')).toMatch(/markup|harmful/);
  });

  test('dangerouslySetInnerHTML', async () => {
    const code =
      'export const A = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;\n';
    expect(await messages(code, 'src/builder/island/Planted.tsx')).toContain('markup');
  });

  test('set:html', async () => {
    expect(
      await messages(
        '---\nconst { text } = Astro.props;\n---\n\n<p set:html={text} />\n',
        'src/components/Planted.astro',
      ),
    ).toContain('set:html');
  });

  test('while plain text nodes do', async () => {
    expect(
      await messages(
        "document.body.append(location.hash, document.createElement('p'));\n",
        'src/search/island/planted.ts',
      ),
    ).toBe('');
  });
});
