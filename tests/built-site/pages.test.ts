// Over 200 lines: the cases of one subject stay side by side.
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/site-checks/built-files';
import { checkSite } from '../../src/site-checks';
import { allPages, DIST, htmlOf } from '../support/site-pages';

const pages = allPages();
const listed = pages.filter((path) => path !== '/no/such/page/');
const jsonLd = (path: string) =>
  [...htmlOf(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json]) => JSON.parse(json!) as Record<string, unknown>,
  );
const content = (path: string, pattern: RegExp) => pattern.exec(htmlOf(path))?.[1];

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // The built page leaves out what the parser adds by itself, and prints for machines.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'no-inline-style': 'error',
      // A named section, not every section, is a landmark; lists without marks keep their role for VoiceOver.
      'no-redundant-role': 'off',
      // The theme-colour pair differs by its media attribute.
      'long-title': 'off',
    },
  });
  const faults: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateString(htmlOf(path));
    for (const { messages } of results)
      faults.push(
        ...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      );
  }
  expect(faults).toEqual([]);
});

test('nothing follows the end of a page: its scripts stand inside it', () => {
  for (const path of pages)
    expect(htmlOf(path).split('</html>').slice(1).join('').trim(), path).toBe('');
});

test('no link, anchor, id, title or picture is broken', () => {
  expect(checkSite(DIST, '/')).toEqual([]);
});

test('each page has a description of its own, within what search engines show', () => {
  const descriptions = listed.map((path) =>
    content(path, /<meta name="description" content="([^"]+)"/)!,
  );
  expect(new Set(descriptions).size).toBe(listed.length);
  for (const text of descriptions) expect(text.length).toBeGreaterThan(40);
  for (const text of descriptions) expect(text.length, text).toBeLessThanOrEqual(175);
});

test('each page names its own canonical address and its preview', () => {
  for (const path of listed) {
    const address = content(path, /<link rel="canonical" href="([^"]+)"/);
    expect(new URL(address!).pathname).toBe(path);
    expect(content(path, /<meta property="og:url" content="([^"]+)"/)).toBe(address);
    expect(content(path, /<meta property="og:image" content="([^"]+)"/)).toMatch(/\/og\.png$/);
    expect(content(path, /<meta property="og:title" content="([^"]+)"/)).toBeTruthy();
  }
});

test('the sitemap lists every page but the 404 page, and robots.txt names it', () => {
  const sitemap = readFileSync(`${DIST}sitemap-0.xml`, 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address!).pathname,
  );
  expect(paths.sort()).toEqual([...listed].sort());
  expect(readFileSync(`${DIST}robots.txt`, 'utf8')).toMatch(
    /^Sitemap: https:\/\/.+\/sitemap-index\.xml$/m,
  );
});

test('a page once published keeps its address', () => {
  const published = readFileSync(new URL('../fixtures/published-urls.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  expect(published.filter((path) => !listed.includes(path))).toEqual([]);
  expect(
    listed.filter((path) => !published.includes(path)),
    'add new pages at the end of tests/fixtures/published-urls.txt',
  ).toEqual([]);
});

describe('markup for search engines', () => {
  test('each page below the home page has its breadcrumb, from home to itself', () => {
    for (const path of listed.filter((one) => one !== '/')) {
      const crumbs = jsonLd(path).find((data) => data['@type'] === 'BreadcrumbList') as {
        itemListElement: { position: number; name: string; item: string }[];
      };
      const items = crumbs.itemListElement;
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(new URL(items[0]!.item).pathname).toBe('/');
      expect(new URL(items.at(-1)!.item).pathname).toBe(path);
    }
  });

  test('each text is an Article with the day its words last changed', () => {
    for (const path of listed.filter((one) =>
      /^\/(guide|roles|skills|engagements|compare)\/(?!compare\/)[^/]+\/$/.test(one),
    )) {
      const article = jsonLd(path).find((data) => data['@type'] === 'Article')!;
      expect(article['dateModified']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(article['headline']).toBeTruthy();
      expect(htmlOf(path)).toContain(`datetime="${String(article['dateModified'])}"`);
    }
  });

  test('no page claims a job, a rating, a how-to or a list of questions it does not have', () => {
    for (const path of pages)
      for (const data of jsonLd(path))
        expect(['Article', 'BreadcrumbList', 'DefinedTermSet', 'WebSite']).toContain(data['@type']);
  });
});

test('a chapter shows its answer, its contents, its neighbours, its reading time, its sources and where to edit it', () => {
  const chapters = listed.filter((path) => /^\/guide\/[^/]+\/$/.test(path));
  expect(chapters.length).toBeGreaterThanOrEqual(5);
  for (const path of chapters) {
    const html = htmlOf(path);
    for (const part of [
      'aria-label="In short"',
      'aria-label="On this page"',
      'aria-label="Previous and next"',
      ' min read',
      'id="sources"',
      'Edit this page',
    ])
      expect(html, `${path}: ${part}`).toContain(part);
    expect(html).toContain(`/edit/main/content${path.replace(/\/$/, '')}.mdx`);
  }
});

test('a role shows all that the guide promises of a role', () => {
  const roles = listed.filter((path) => /^\/roles\/(?!compare\/)[^/]+\/$/.test(path));
  expect(roles.length).toBeGreaterThanOrEqual(6);
  for (const path of roles) {
    const html = htmlOf(path);
    for (const id of [
      'what-they-own',
      'how-to-recognise-one',
      'responsibilities',
      'levels',
      'also-called',
      'occupation-codes',
      'design',
      'implementation',
      'communication',
      'deployment',
      'observability',
      'operations',
    ])
      expect(html, `${path}: #${id}`).toContain(`id="${id}"`);
    expect(html).toContain(`/job-description-builder/?role=${path.split('/')[2]}`);
    expect(html).toContain(`/job-descriptions/${path.split('/')[2]}/`);
  }
});

test('a skill checklist has six items or more, each with what good evidence looks like', () => {
  for (const path of listed.filter((one) => /^\/skills\/[^/]+\/$/.test(one))) {
    const html = htmlOf(path);
    const items = html.match(/data-item=/g)?.length ?? 0;
    expect(items, path).toBeGreaterThanOrEqual(6);
    expect(html.match(/Good evidence:/g)?.length, path).toBe(items);
  }
});

test('a sample job description is complete and of a length that gets read', () => {
  for (const path of listed.filter((one) => /^\/job-descriptions\/[^/]+\/$/.test(one))) {
    const sheet = /<article class="sheet">([\s\S]*?)<\/article>/.exec(htmlOf(path))![1]!;
    const words = sheet
      .replace(/<[^>]+>/g, ' ')
      .split(/\s+/)
      .filter(Boolean).length;
    expect(words, path).toBeGreaterThanOrEqual(350);
    expect(words, path).toBeLessThanOrEqual(750);
    expect(sheet).toContain('[your pay range]');
    expect(sheet.match(/<h2>/g)?.length, path).toBe(14);
  }
});

test('every page carries the security policy before anything it governs', () => {
  for (const path of pages) {
    const html = htmlOf(path);
    const policy = html.indexOf('http-equiv="content-security-policy"');
    expect(policy).toBeGreaterThan(0);
    for (const loaded of ['<link', '<script'])
      expect(html.indexOf(loaded), path).toBeGreaterThan(policy);
  }
});

test('no word stands glued to a link or apart from its full stop', () => {
  for (const path of pages) {
    const words = htmlOf(path)
      .replace(/<(script|style|svg|head)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<\/?(?:a|strong|em|span|code)\b[^>]*>/g, '')
      .replace(/<[^>]+>/g, '\n');
    expect(words.match(/[^\n]{0,30}\w[ \t]+[.,;:](?=\s)[^\n]{0,10}/g) ?? [], path).toEqual([]);
    const glued =
      htmlOf(path).match(/[a-z,.;]<(?:a|strong|em) [^>]*>\w|<\/(?:a|strong|em)>\w[^<]{0,10}/g) ??
      [];
    expect(glued, path).toEqual([]);
  }
});

test('no file of the site is left from the search engine’s own interfaces', () => {
  expect(
    builtFiles(DIST).filter((file) =>
      /^pagefind\/pagefind-(ui|modular|component|highlight)/.test(file),
    ),
  ).toEqual([]);
});
