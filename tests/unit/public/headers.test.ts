import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SECURITY_POLICY } from '../../../src/layouts/security-policy';

/** The headers by path: lines that start with a slash name a path, indented ones its headers. */
const headers = new Map<string, Map<string, string>>();
for (const line of readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8').split(
  '\n',
)) {
  const [, name = '', value = ''] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
  if (line.startsWith('/')) headers.set(line, new Map());
  else if (name) [...headers.values()].at(-1)!.set(name, value);
}
const everywhere = headers.get('/*')!;

describe('the headers of every page', () => {
  test('send the policy of the pages’ own meta tag, and forbid frames, which a meta tag cannot', () => {
    expect(everywhere.get('Content-Security-Policy')).toBe(
      `${SECURITY_POLICY}; frame-ancestors 'none'`,
    );
  });

  test('let the browser guess no type, ask for no sensor and trust no other origin', () => {
    expect(everywhere.get('X-Content-Type-Options')).toBe('nosniff');
    expect(everywhere.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(everywhere.get('Permissions-Policy')).toMatch(
      /camera=\(\), microphone=\(\), geolocation=\(\)/,
    );
  });

  test('keep for ever only files whose names change with their words', () => {
    expect(headers.get('/_astro/*')?.get('Cache-Control')).toMatch(/immutable/);
    expect(everywhere.get('Cache-Control') ?? '').not.toMatch(/immutable|max-age=[1-9]/);
  });
});

describe('the security policy', () => {
  const directives = new Map(
    SECURITY_POLICY.split('; ').map((one) => [one.split(' ')[0]!, one.split(' ').slice(1)]),
  );

  test('starts from nothing and names each directive once', () => {
    expect(SECURITY_POLICY).toMatch(/^default-src 'none'; /);
    expect(directives.size).toBe(SECURITY_POLICY.split('; ').length);
  });

  test('allows no inline code, no eval and no other origin', () => {
    const allowed = [...directives]
      .filter(([name]) => name.endsWith('-src'))
      .flatMap(([, values]) => values);
    expect(new Set(allowed)).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'", 'data:']));
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  });
});
