import { describe, expect, test } from 'vitest';
import { addressOf, readContentLink } from '../../../../src/content/markdown/content-links';

const read = (url: string) => readContentLink(url, 'guide/why.mdx');
const address = (url: string, base = '/') => addressOf(read(url), base);

describe('a link as a writer writes it', () => {
  test.each([
    ['../roles/api-engineer.mdx', { kind: 'page', file: 'roles/api-engineer.mdx', anchor: '' }],
    [
      '../roles/api-engineer.mdx#what-they-own',
      { kind: 'page', file: 'roles/api-engineer.mdx', anchor: 'what-they-own' },
    ],
    ['how.mdx', { kind: 'page', file: 'guide/how.mdx', anchor: '' }],
    ['./how%20so.mdx', { kind: 'page', file: 'guide/how so.mdx', anchor: '' }],
    ['../../secret.mdx', { kind: 'page', file: '../secret.mdx', anchor: '' }],
    ['/glossary/', { kind: 'route', path: '/glossary/' }],
    ['/search/?q=a/b', { kind: 'route', path: '/search/?q=a/b' }],
    ['/og.png', { kind: 'route', path: '/og.png' }],
    ['source:dora-2024', { kind: 'source', id: 'dora-2024' }],
    ['term:saga', { kind: 'term', id: 'saga' }],
    ['basis:rule-of-thumb', { kind: 'basis', id: 'rule-of-thumb' }],
    ['#what', { kind: 'anchor', anchor: 'what' }],
    ['https://a.example/b#c', { kind: 'outside', url: 'https://a.example/b#c' }],
  ])('%s is understood', (url, link) => {
    expect(read(url)).toEqual(link);
  });

  test.each([
    ['javascript:alert(1)', /may not start with "javascript:"/],
    ['JavaScript:alert(1)', /may not start with "JavaScript:"/],
    ['javascript:\nalert(1)', /may not start with/],
    ['http://a.example', /may not start with "http:"; write https/],
    ['mailto:a@b.example', /may not start with "mailto:"/],
    ['data:text/html,x', /may not start with "data:"/],
    ['//a.example/b', /is no address/],
    [' javascript:alert(1)', /is no address/],
    [
      'basis:gut-feeling',
      /"basis:gut-feeling" is no basis; write one of basis:rule-of-thumb, basis:worked-example, basis:counted-here/,
    ],
    ['', /"" is no address/],
    [
      '../roles/api-engineer',
      /is no address; write the file's path, such as \.\.\/roles\/api-engineer\.mdx/,
    ],
    ['../roles/api-engineer.md', /is no address/],
    ['/glossary', /lacks its closing slash; write "\/glossary\/"/],
    ['/glossary#saga', /lacks its closing slash; write "\/glossary\/"/],
  ])('%j is refused with what to write instead', (url, why) => {
    expect(read(url)).toEqual({ kind: 'refused', why: expect.stringMatching(why) as string });
  });

  test('with a % that encodes nothing is refused, not thrown at', () => {
    expect(read('./100%.mdx')).toEqual({
      kind: 'refused',
      why: expect.stringContaining('"./100%.mdx" has a % that stands for nothing') as string,
    });
  });

  test('with a % that encodes no whole character is refused, not thrown at', () => {
    expect(read('./%ff.mdx').kind).toBe('refused');
  });
});

describe('the address a reader follows', () => {
  test.each([
    ['../roles/api-engineer.mdx', '/hire/roles/api-engineer/'],
    ['../roles/api-engineer.mdx#what', '/hire/roles/api-engineer/#what'],
    ['../comparisons/rest-or-grpc.mdx', '/hire/compare/rest-or-grpc/'],
    ['/glossary/?a#saga', '/hire/glossary/?a#saga'],
    ['source:dora-2024', '#source-dora-2024'],
    ['term:saga', '/hire/glossary/#saga'],
    ['basis:worked-example', '/hire/about/#worked-example'],
    ['../pages/about.mdx', '/hire/about/'],
  ])('%s becomes %s under the base path', (url, under) => {
    expect(address(url, '/hire/')).toBe(under);
    expect(address(url)).toBe(under.replace('/hire', ''));
  });

  test.each(['#what', 'https://a.example/', 'javascript:x'])('%s is left as it stands', (url) => {
    expect(address(url)).toBeUndefined();
  });
});
