/** The components a writer may use inside content/; index.ts maps each to its .astro file. */
export const MDX_COMPONENTS = [
  'Callout',
  'CircuitBreaker',
  'DeployIndependence',
  'EngagementModels',
  'HiringFunnel',
  'MonolithAndServices',
  'Outbox',
  'Saga',
  'SystemParts',
] as const;
