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

/** What a page, a component and an island may all ask: pure TypeScript. */
const DOMAIN = [
  'calendar',
  'csv',
  'job-description',
  'interview-kit',
  'role-framework',
  'engagement-costs',
  'hiring-plan',
  'sourcing',
  'money',
  'search',
];

export const IMPORT_TABLE: Record<string, Place> = {
  pages: {
    from: ['layouts', 'components', 'islands', 'content-queries', 'advice', ...DOMAIN, 'seo', 'site', STYLES],
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
    from: [...DOMAIN, 'seo', 'site'],
    packages: [],
    instead: 'a component gets its data as props from its page; queries stay in content-queries',
  },
  // What more than one island draws and does: fields, copying, files.
  controls: { from: [], packages: ['preact', '@preact/signals'], instead: 'a control knows its field and nothing of what is filled in' },
  // What the builder and the review page draw of advice, and how they load its rules.
  advice: {
    from: ['job-description'],
    packages: ['preact', 'preact/hooks'],
    instead: 'advice is drawn from what the review gives; what it says lives in job-description/review',
  },
  // The draft that several islands open: where the browser keeps it, its history, other tabs, links. It draws nothing.
  'draft-store': {
    from: ['controls/deliver', ...DOMAIN],
    packages: ['@preact/signals'],
    instead: 'the store keeps a draft and says what happened to it; windows draw it',
  },
  'draft-windows': {
    from: ['draft-store', 'controls', ...DOMAIN],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
    instead: 'a window shows the drafts of a store; what one tool alone shows lives in its island',
  },
  islands: {
    from: ['controls', 'advice', 'draft-store', 'draft-windows', ...DOMAIN],
    packages: ['preact', 'preact/hooks', '@preact/signals', 'valibot'],
    instead: 'an island runs in a browser: its data arrives in the page, its logic lives in job-description',
  },
  'content-queries': {
    from: [...DOMAIN, 'content-routes', 'site'],
    packages: ['astro:content'],
    instead: 'a query turns entries into plain data; what it says lives in job-description, how it looks in components',
  },
  'content.config': {
    from: ['content-schemas'],
    packages: ['astro:content', 'astro/loaders', 'astro/zod'],
    instead: 'the config names collections; fields stand in content-schemas',
  },
  'content-schemas': {
    from: ['job-description', 'interview-kit', 'sourcing'],
    packages: ['astro/zod'],
    instead: 'a schema knows fields and the vocabulary, nothing else',
  },
  money: { from: [], packages: [], instead: 'a sum knows no pay, no model and no page' },
  'engagement-costs': { from: ['money'], packages: [], instead: 'the domain is pure: hand it what the reader typed' },
  csv: { from: [], packages: [], instead: 'a table of text knows rows and cells, and no scores and no framework' },
  calendar: { from: [], packages: [], instead: 'a calendar file knows events, and no plan and no interview' },
  'hiring-plan': { from: ['calendar'], packages: [], instead: 'the domain is pure: hand it what the reader typed, and today' },
  'job-description': {
    from: ['money'],
    packages: ['valibot', 'docx', 'fflate', 'htmlparser2', 'marked'],
    instead: 'the domain is pure: hand it plain data, and keep DOM, Astro and node: outside',
  },
  search: {
    from: [],
    packages: [],
    instead: 'the search’s logic is pure: names and words in, an order out; the index is made by an integration',
  },
  'interview-kit': {
    from: ['calendar', 'csv', 'job-description'],
    packages: ['valibot'],
    instead: 'the interview is pure like the job description: hand it plain data',
  },
  'role-framework': {
    from: ['job-description'],
    packages: [],
    instead: 'ladders and comparisons are pure like the job description: hand them plain data',
  },
  sourcing: {
    from: ['job-description'],
    packages: [],
    instead: 'sourcing is pure: words in, links and messages out; the page and the island show them',
  },
  seo: { from: [], packages: [], instead: 'seo is pure: hand it a page’s facts' },
  site: { from: [], packages: [], instead: 'site.ts holds what everyone shares, so it needs no one' },
  'content-routes': { from: [], packages: [], instead: 'content-routes.ts maps folders to addresses, so it needs no one' },
  // The names of the bases, which the fields share.
  markdown: {
    from: ['content-routes', 'content-schemas/bases'],
    packages: ['satteri', 'js-yaml', 'node:fs', 'node:path', 'node:path/posix', 'node:url'],
    instead: 'a Markdown plugin knows the tree it is given',
  },
  integrations: {
    from: ['markdown', 'content-routes', 'content-schemas', 'job-description', 'search', 'components/in-mdx/names'],
    packages: [
      'astro (types)',
      'astro/zod',
      'satteri',
      'yaml',
      'js-yaml',
      'node:module',
      'github-slugger',
      'cborg',
      'pagefind',
      'vite',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:url',
      'node:zlib',
    ],
    instead: 'an integration runs at build time, on files; it draws no page',
  },
};
