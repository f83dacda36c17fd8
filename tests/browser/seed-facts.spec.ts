import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

interface SeedFact {
  fact: string;
  query: string;
  pages: string[];
}
const facts = parse(
  readFileSync(new URL('../fixtures/seed-facts.yaml', import.meta.url), 'utf8'),
) as SeedFact[];

test(`each of the seed page’s ${facts.length} facts is found by a search for it`, async ({
  page,
}) => {
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toBeVisible();
  const found = await page.evaluate(
    async (queries) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = await import(address);
      await pagefind.options({ noWorker: true });
      const answers: string[][] = [];
      for (const query of queries) {
        const { results } = await pagefind.search(query);
        answers.push(
          await Promise.all(
            results
              .slice(0, 30)
              .map(async (result: { data(): Promise<{ url: string }> }) =>
                (await result.data()).url.replace(/#.*$/, ''),
              ),
          ),
        );
      }
      return answers;
    },
    facts.map(({ query }) => query),
  );
  const missed = facts.filter(
    ({ pages }, index) => !pages.some((path) => found[index]!.includes(path)),
  );
  expect(
    missed.map(({ query, pages }, index) => `${query} → ${pages.join(' or ')} (${index})`),
  ).toEqual([]);
});
