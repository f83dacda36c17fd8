/**
 * Who may import what in src/ (design.md section 2), as data: the architecture document. A place is the longest key that a
 * file's path starts with; it may import itself, the places named here, and the packages named here.
 */
export interface Place {
  /** Places it may import; `place (types)` allows `import type` only. */
  from: string[];
  packages: string[];
  /** Where the wanted thing belongs instead. */
  instead: string;
}

const STYLES = 'styles';

export const IMPORT_TABLE: Record<string, Place> = {
  pages: {
    from: [
      'layouts',
      'components',
      'islands',
      'content-queries',
      'job-description',
      'interview-kit',
      'role-framework',
      'seo',
      'site',
      STYLES,
    ],
    packages: ['astro (types)'],
    instead: 'a page asks content-queries, and hands plain data to layouts and components',
  },
  layouts: {
    from: ['components', 'islands', 'seo', 'site', STYLES],
    packages: [],
    instead: 'a layout gets everything as props from its page',
  },
  // The pure domain too: cards and tables draw levels, areas and the rosette by its vocabulary.
  components: {
    from: ['job-description', 'interview-kit', 'role-framework', 'seo', 'site'],
    packages: [],
    instead: 'a component gets its data as props from its page; queries stay in content-queries',
  },
  islands: {
    from: ['job-description', 'interview-kit', 'role-framework'],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
    instead: 'an island runs in a browser: its data arrives in the page, its logic lives in job-description',
  },
  'content-queries': {
    from: ['job-description', 'interview-kit', 'role-framework'],
    packages: ['astro:content'],
    instead: 'a query turns entries into plain data; what it says lives in job-description, how it looks in components',
  },
  'content.config': {
    from: ['content-schemas'],
    packages: ['astro:content', 'astro/loaders', 'astro/zod'],
    instead: 'the config names collections; fields stand in content-schemas',
  },
  'content-schemas': {
    from: ['job-description', 'interview-kit'],
    packages: ['astro/zod'],
    instead: 'a schema knows fields and the vocabulary, nothing else',
  },
  'job-description': {
    from: [],
    packages: ['valibot', 'docx', 'fflate', 'htmlparser2', 'marked'],
    instead: 'the domain is pure: hand it plain data, and keep DOM, Astro and node: outside',
  },
  'interview-kit': {
    from: ['job-description'],
    packages: ['valibot'],
    instead: 'the interview is pure like the job description: hand it plain data',
  },
  'role-framework': {
    from: ['job-description'],
    packages: [],
    instead: 'ladders and comparisons are pure like the job description: hand them plain data',
  },
  seo: { from: [], packages: [], instead: 'seo is pure: hand it a page’s facts' },
  site: { from: [], packages: [], instead: 'site.ts holds what everyone shares, so it needs no one' },
  markdown: {
    from: [],
    packages: ['satteri', 'node:path', 'node:path/posix', 'node:url'],
    instead: 'a Markdown plugin knows the tree it is given',
  },
  integrations: {
    from: ['markdown', 'content-schemas', 'job-description', 'components/in-mdx/names'],
    packages: [
      'astro (types)',
      'astro/zod',
      'satteri',
      'yaml',
      'js-yaml',
      'node:module',
      'github-slugger',
      'pagefind',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:url',
    ],
    instead: 'an integration runs at build time, on files; it draws no page',
  },
};
