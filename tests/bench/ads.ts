/**
 * How the import reads real ads that are kept outside the repository: `ADS=<folder> npm run bench:ads`, with `-- --all` each
 * line that it got wrong. The folder holds the ads and judged.yaml (see ads-measure.ts).
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Vite reads the site's modules as the build does, without endings in their imports.
await runnerImport(fileURLToPath(new URL('ads-measure.ts', import.meta.url)));
