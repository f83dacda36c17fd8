// @ts-check
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/content/checks';
import { pageChecks } from './src/site-checks';
import { searchIndex } from './src/search/index';
import { contentLinks } from './src/content/markdown/content-links-plugin';
import { focusableTables } from './src/content/markdown/focusable-tables-plugin';
import { headingAnchors } from './src/content/markdown/heading-anchors-plugin';
import { termLinks } from './src/content/markdown/term-links-plugin';

// Read when a command starts, after this file: nothing is sent anywhere.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const content = fileURLToPath(new URL('./content', import.meta.url));
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/** What several tools have in common stands in one file each, so that a browser loads it once. */
const SHARED_CHUNKS = [
  { name: 'preact', test: /node_modules[\\/]@?preact[\\/]/, minShareCount: 2, priority: 2 },
  { name: 'controls', test: /src[\\/]controls[\\/]/, minShareCount: 2, priority: 1 },
];

/** Draws the islands' components at build time. */
const islands = {
  name: 'islands',
  hooks: {
    /** @param {{ addRenderer: (renderer: { name: string; serverEntrypoint: URL }) => void }} setup */
    'astro:config:setup': ({ addRenderer }) =>
      addRenderer({
        name: 'preact',
        serverEntrypoint: new URL('./src/layouts/island-renderer.ts', import.meta.url),
      }),
  },
};

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
  integrations: [contentChecks(), islands, mdx(), sitemap(), searchIndex(), pageChecks()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    // The first edit in dev would otherwise reload the page and eat what was typed.
    optimizeDeps: {
      include: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals', 'valibot'],
    },
    // A page's script is known by its hash; its name would be the whole path of its source, on every page.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              codeSplitting: { groups: SHARED_CHUNKS },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Astro's own marker in each MDX module makes Rolldown print a warning per file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
