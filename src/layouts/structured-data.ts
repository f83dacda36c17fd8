/** schema.org markup as plain data. JobPosting, FAQPage, HowTo and AggregateRating never stand here: see design.md. */

export interface Crumb {
  title: string;
  /** Absolute address. */
  url: string;
}

export const breadcrumbList = (crumbs: Crumb[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ title, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: url,
  })),
});

export interface ArticleFacts {
  title: string;
  description: string;
  url: string;
  /** ISO day the words last changed. */
  updated: string;
  publisher: string;
  image: string;
}

export const article = ({ title, description, url, updated, publisher, image }: ArticleFacts) => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: title,
  description,
  mainEntityOfPage: url,
  dateModified: updated,
  image,
  inLanguage: 'en-GB',
  author: { '@type': 'Organization', name: publisher },
  publisher: { '@type': 'Organization', name: publisher },
});

export const webSite = ({
  title,
  description,
  url,
}: {
  title: string;
  description: string;
  url: string;
}) => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: title,
  description,
  url,
  inLanguage: 'en-GB',
});

/** The terms of the glossary; `url` is the page's address, each term's place on it is named by its id. */
export const definedTermSet = (facts: {
  title: string;
  url: string;
  terms: { id: string; term: string; meaning: string }[];
}) => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  '@id': facts.url,
  name: facts.title,
  inLanguage: 'en-GB',
  hasDefinedTerm: facts.terms.map(({ id, term, meaning }) => ({
    '@type': 'DefinedTerm',
    '@id': `${facts.url}#${id}`,
    name: term,
    description: meaning,
    inDefinedTermSet: facts.url,
  })),
});

/** JSON that cannot close the script element it stands in. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');
