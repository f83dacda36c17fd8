/** The components a writer may use inside content/; index.ts maps each to its .astro file. */
export const MDX_COMPONENTS = ['Callout', 'SystemParts', 'MonolithAndServices', 'CircuitBreaker', 'HiringFunnel'] as const;
