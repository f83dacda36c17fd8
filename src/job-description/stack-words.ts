import type { TechnologyKind } from './vocabulary';

/** As much of a technology as a sentence needs. */
interface Technology {
  id: string;
  name: string;
  kind: TechnologyKind;
}

/** More names than this make a requirement a list of tools, so it speaks of the kind instead. */
const MOST_NAMES = 3;

/** What a requirement says where the stack holds more of a kind than it can name. */
const ONE_OF_OURS: Record<TechnologyKind, string> = {
  language: 'one of our languages',
  framework: 'one of our frameworks',
  contract: 'one of our API contracts',
  broker: 'one of our message brokers',
  stream: 'one of our data processing tools',
  database: 'one of our databases',
  cache: 'one of our caches',
  search: 'one of our search stores',
  warehouse: 'one of our data warehouses',
  cloud: 'one of our clouds',
  runtime: 'one of our managed runtimes',
  orchestration: 'one of our container platforms',
  mesh: 'one of our service meshes',
  gateway: 'one of our API gateways',
  delivery: 'one of our delivery tools',
  infrastructure: 'one of our IaC tools',
  observability: 'one of our monitoring tools',
  instrumentation: 'one of our metrics libraries',
  security: 'one of our security tools',
  workflow: 'one of our workflow engines',
  testing: 'one of our testing tools',
  ai: 'one of our AI services',
};

/** A technology is named by its own words only, so that two sentences never run into each other. */
const tidy = (name: string) => name.replace(/\s+/g, ' ').trim();

const isListed = (entry: string, technologies: readonly Technology[]) =>
  technologies.some(({ id }) => id === entry);

/** What a stack holds that content/ doesn't list: the person's own names as typed, each once and none blank. */
export function ownTechnologies(
  stack: readonly string[],
  technologies: readonly Technology[],
): string[] {
  const own = stack.filter((entry) => !isListed(entry, technologies)).map(tidy);
  return [...new Set(own)].filter(Boolean);
}

/** The names of a stack: listed technologies in the order of their kinds, then the person's own. */
export const stackNames = (
  stack: readonly string[],
  technologies: readonly Technology[],
): string[] => [
  ...technologies.filter(({ id }) => stack.includes(id)).map(({ name }) => name),
  ...ownTechnologies(stack, technologies),
];

/** A requirement with each `{kind: fallback words}` filled from the stack. A name of the person's own has no kind and fills none. */
export const fillSlots = (
  requirement: string,
  stack: readonly string[],
  technologies: readonly Technology[],
): string =>
  requirement.replace(/\{([a-z]+): ([^{}]+)\}/g, (_, kind: string, fallback: string) => {
    const names = technologies
      .filter((one) => one.kind === kind && stack.includes(one.id))
      .map(({ name }) => name);
    if (!names.length) return fallback;
    if (names.length > MOST_NAMES) return ONE_OF_OURS[kind as TechnologyKind];
    return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
  });
