/** The fixed words of the channel directory: each facet's values with what a reader sees. The filter's CSS has a rule for each. */
export type Facet<T extends string> = Record<T, string>;

export const CHANNEL_KINDS = {
  'job-board': 'Job boards',
  community: 'Communities',
  conference: 'Conferences and meetups',
  'open-source': 'Open source',
  public: 'Public services and returners',
  marketplace: 'Freelance marketplaces',
  partner: 'Employers of record and nearshore partners',
} as const;
export type ChannelKind = keyof typeof CHANNEL_KINDS;

export const CHANNEL_STACKS = {
  any: 'Any stack',
  go: 'Go',
  jvm: 'Java and Kotlin',
  dotnet: '.NET and C#',
  python: 'Python',
  rust: 'Rust',
  node: 'Node.js',
  cloud: 'Cloud and Kubernetes',
} as const;
export type ChannelStack = keyof typeof CHANNEL_STACKS;

export const CHANNEL_REGIONS = {
  world: 'Worldwide',
  europe: 'Europe',
  'north-america': 'North America',
  'latin-america': 'Latin America',
  asia: 'Asia and Pacific',
  africa: 'Africa',
} as const;
export type ChannelRegion = keyof typeof CHANNEL_REGIONS;

export const COSTS = { free: 'Free', mixed: 'Free and paid', paid: 'Paid' } as const;
export type Cost = keyof typeof COSTS;
