import { expect, type Page } from '@playwright/test';

/** An old ad with a fault in each line, and one line of the trade's words. */
export const AD = `# Rockstar Go developer

## About the role

We need young people and a ninja for our fast-paced team. He reports to the CTO.

## Requirements

- 15+ years of Kubernetes
- Leader election and service level objectives
- A bachelor's degree in computer science
`;

/** Pastes an ad on the page of the review and waits for what it says. */
export async function reviewAd(page: Page, ad = AD) {
  await page.goto('/job-description-review/');
  await page.getByLabel('Paste the ad here').fill(ad);
  await page.getByRole('button', { name: 'Review this ad' }).click();
  await expect(page.locator('#advice-count')).toBeFocused();
}

/** The card of a rule, by its title. */
export const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Takes the review's first word for the ad's “ninja”. */
export const mendNinja = (page: Page) =>
  card(page, 'A hype title')
    .getByRole('listitem')
    .filter({ hasText: '“ninja”' })
    .getByRole('button', { name: 'Use “developer”' })
    .click();
