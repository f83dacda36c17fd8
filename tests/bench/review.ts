/** What the review finds on its corpus, how long it takes and what it weighs: `npm run bench:review`. Run `npm run build` first. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Vite reads the site's modules as the build does, without endings in their imports.
await runnerImport(fileURLToPath(new URL('review-measure.ts', import.meta.url)));
