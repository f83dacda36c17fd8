/**
 * The architecture of src/ as data. Two questions place every line of code: which room is it (the feature), and where does
 * it run (the folder inside the room)? ARCHITECTURE.md explains both; the tests beside this file hold them.
 */

/** The rooms from top to bottom. A file imports its own room and rooms further down, never one further up. */
export const ROOMS = [
  'pages',
  'layouts',
  'search',
  'site-checks',
  'content.config',
  'content',
  'builder',
  'interview-kit',
  'find-talent',
  'hiring-plan',
  'engagement-comparator',
  'review',
  'drafts',
  'role-framework',
  'components',
  'controls',
  'job-description',
  'formats',
  'styles',
  'site',
];

/** Where a file runs decides what it may lean on. */
export interface Place {
  /** The folders of src/ that run here, as patterns of a path inside src/; the first place that matches counts. */
  files: RegExp;
  /** The places whose files it may import, beside its own. */
  places: string[];
  /** The packages it may import; `name (types)` allows `import type` only. */
  packages: (string | RegExp)[];
  /** Where the wanted thing belongs instead. */
  instead: string;
}

const PREACT = ['preact', '@preact/signals'];

export const PLACES: Record<string, Place> = {
  route: {
    files: /^(?:pages|layouts)\/.*\.(?:astro|css)$|^pages\//,
    places: ['components', 'drawn', 'island entry', 'build', 'pure'],
    packages: ['astro (types)'],
    instead: 'a route asks content/queries, and hands plain data to layouts and components',
  },
  build: {
    files:
      /^(?:content|site-checks|search\/index)\/|^content\.config\.|^layouts\/island-renderer\./,
    places: ['pure'],
    packages: [
      /^node:/,
      /^astro[:/]/,
      'astro (types)',
      'satteri',
      'yaml',
      'js-yaml',
      'github-slugger',
      'cborg',
      'pagefind',
      'vite',
      'preact',
      'preact-render-to-string',
    ],
    instead: 'what runs at build time reads files and draws no page',
  },
  'island entry': {
    files:
      /^(?:[\w-]+\/(?:island|advice)\/(?:[\w-]+\/)?|components\/[\w-]+\/)(?:mount\.tsx?|[\w-]+\.css)$|^controls\/[\w-]+\.css$/,
    places: ['drawn', 'browser', 'pure'],
    packages: [...PREACT, 'valibot'],
    instead: 'the entry of an island finds its place in the page and hands its data on',
  },
  /** What an island is drawn with: routes and components render it at build time, the browser takes it over. */
  drawn: {
    files: /^(?:[\w-]+\/(?:island|windows|advice)|controls)\/.*\.tsx$/,
    places: ['browser', 'pure', 'island entry'],
    packages: [...PREACT, 'valibot'],
    instead:
      'an island’s component draws its data, at build time and in a browser; its logic lies in its room',
  },
  browser: {
    files:
      /^(?:[\w-]+\/(?:island|store|windows|advice)|controls|components\/(?:checklist|term-hint))\/.*\.(?:ts|css)$/,
    places: ['drawn', 'pure', 'island entry'],
    packages: [...PREACT, 'valibot'],
    instead:
      'an island runs in a browser: its data arrives in the page, its logic lies in its room',
  },
  components: {
    files: /\.(?:astro|css)$|^components\/in-mdx\/index\.ts$/,
    places: ['pure', 'drawn', 'island entry', 'browser'],
    packages: [],
    instead: 'a component gets its data as props from its page; queries stay in content/queries',
  },
  pure: {
    files: /\.ts$/,
    places: [],
    packages: ['valibot', 'docx', 'fflate', 'htmlparser2', 'marked'],
    instead:
      'a room’s own files are pure: plain data in, plain data out, no DOM, no Astro, no node:',
  },
};
