/** Lighthouse's four scores on a phone for one page of each kind: `npm run bench:lighthouse`. npx fetches Lighthouse for the run. */
import { execFileSync } from 'node:child_process';
import { CHROMIUM_ARGUMENTS, ensureChromium, thisMachine } from '../support/browser.ts';
import { withSite } from '../support/served-site.ts';

const PATHS = [
  '/',
  '/guide/what-are-microservices/',
  '/roles/microservices-developer/',
  '/skills/distributed-systems/',
  '/job-descriptions/api-engineer/',
  '/job-description-builder/',
  '/glossary/',
  '/search/',
];

await withSite(async (_, origin) => {
  const env = { ...process.env, CHROME_PATH: await ensureChromium(thisMachine()) };
  for (const path of PATHS) {
    const flags = `--chrome-flags=--headless=new ${CHROMIUM_ARGUMENTS.join(' ')}`;
    const report = execFileSync('npx', ['--yes', 'lighthouse@13.5.0', origin + path, '--output=json', '--quiet', flags], {
      env,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { categories, audits } = JSON.parse(report) as {
      categories: Record<string, { title: string; score: number; auditRefs: { id: string }[] }>;
      audits: Record<string, { id: string; score: number | null; title: string; displayValue?: string; numericValue?: number }>;
    };
    const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
    const lost = Object.values(categories).flatMap(({ score, auditRefs }) =>
      score === 1
        ? []
        : auditRefs
            .map(({ id }) => audits[id]!)
            .filter((audit) => audit.score !== null && audit.score < 1)
            .map(({ id }) => id),
    );
    console.log(
      `${path.padEnd(36)} ${scores.join(', ')}; largest paint ${audits['largest-contentful-paint']?.displayValue ?? '?'}${lost.length ? `; lost: ${[...new Set(lost)].join(', ')}` : ''}`,
    );
  }
});
