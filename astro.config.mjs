// @ts-check
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/integrations/content-checks';
import { idleSpace } from './src/integrations/idle-space';
import { pageChecks } from './src/integrations/page-checks';
import { searchIndex } from './src/integrations/search-index';
import { contentLinks } from './src/markdown/content-links-plugin';
import { focusableTables } from './src/markdown/focusable-tables-plugin';
import { headingAnchors } from './src/markdown/heading-anchors-plugin';
import { termLinks } from './src/markdown/term-links-plugin';

// Read when a command starts, after this file: nothing is sent anywhere.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const content = fileURLToPath(new URL('./content', import.meta.url));
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/**
 * The search is the only part loaded later, and it needs no other file preloaded beside it. Vite's helper for that would
 * cost each page 0.7 KB; this one just imports.
 * @type {import('vite').Plugin}
 */
const plainDynamicImport = {
  name: 'plain-dynamic-import',
  enforce: 'pre',
  apply: 'build',
  load: { filter: { id: /^\0vite\/preload-helper/ }, handler: () => 'export const __vitePreload = (load) => load();' },
};

/**
 * Tailwind registers its own variables twice: by @property, and again for browsers that do not know it. The second way
 * does the same in all of them, and each page is 0.15 KB lighter.
 * @type {import('vite').Plugin}
 */
const variablesOnce = {
  name: 'variables-once',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css')) {
        const styles = String(file.source);
        const forAll = styles.replace(/@layer properties\{@supports [^{]+\{([^}]+\})\}\}/, '@layer properties{$1}');
        if (forAll !== styles) file.source = forAll.replace(/@property --tw-[^}]+\}/g, '');
      }
  },
};

/**
 * What several tools have in common, in few files: small ones compress worse. A file that every tool needs comes first, for a
 * group takes along what its modules import.
 */
const SHARED_CHUNKS = [
  { name: 'vocabulary', test: /src[\\/]job-description[\\/]vocabulary/, minShareCount: 2, priority: 8 },
  { name: 'preload-helper', test: /vite\/preload-helper/, priority: 9 },
  { name: 'preact', test: /node_modules[\\/]@?preact[\\/]/, minShareCount: 2, priority: 3 },
  {
    name: 'controls',
    test: /src[\\/](?:controls[\\/]|job-description[\\/](?:checksum|writers[\\/]file-name))/,
    minShareCount: 2,
    priority: 2,
  },
  { name: 'valibot', test: /node_modules[\\/]valibot[\\/]/, minShareCount: 2, priority: 2 },
  { name: 'money', test: /src[\\/]money[\\/]/, minShareCount: 2, priority: 2 },
  {
    name: 'draft',
    // Not what is loaded later: windows, import, review, links and the heavy writers.
    test: /src[\\/](?:draft-(?:store|windows)[\\/](?!\w*[wW]indows?\.)|job-description[\\/](?!import[\\/]|review[\\/]|share-link|writers[\\/](?:job-posting|docx)))/,
    minShareCount: 2,
    priority: 1,
  },
];

export default defineConfig({
  // A deployment sets its own address; ".example" is reserved and belongs to nobody.
  site: process.env['SITE_URL'] ?? 'https://microservices-hiring-guide.example',
  base,
  trailingSlash: 'always',
  // Astro's default deletes the space at a line break beside an inline element.
  compressHTML: true,
  // The content security policy allows no inline style or script, so none is ever inlined.
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [termLinks({ content }), contentLinks({ content, base })],
      hastPlugins: [satteriHeadingIdsPlugin(), headingAnchors(), focusableTables()],
    }),
  },
  integrations: [contentChecks(), mdx(), sitemap(), idleSpace(), searchIndex(), pageChecks()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), plainDynamicImport, variablesOnce],
    // The first edit in dev would otherwise reload the page and eat what was typed.
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals', 'valibot'] },
    // A page's script is known by its hash; its name would be the whole path of its source, on every page.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', codeSplitting: { groups: SHARED_CHUNKS } } } } },
    },
    build: {
      assetsInlineLimit: 0,
      // Astro's own marker in each MDX module makes Rolldown print a warning per file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
