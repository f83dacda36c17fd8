/** The fixed words of the field (design.md section 4). Everything that may vary by writer lives in content/. */

export const LEVELS = ['Junior', 'Mid-level', 'Senior', 'Staff', 'Principal'] as const;
export type Level = (typeof LEVELS)[number];

/** The four proficiencies of the UK government's capability framework, weakest first. */
export const PROFICIENCIES = ['Awareness', 'Working', 'Practitioner', 'Expert'] as const;
export type Proficiency = (typeof PROFICIENCIES)[number];

/** Those that a requirement can ask for: to know of a thing is no requirement. */
export const STATED_PROFICIENCIES = [
  'Working',
  'Practitioner',
  'Expert',
] as const satisfies Proficiency[];
export type StatedProficiency = (typeof STATED_PROFICIENCIES)[number];

/** The six areas a role's responsibilities fall into, in the order of a service's life. */
export const RESPONSIBILITY_AREAS = {
  design: 'Service design and API contracts',
  implementation: 'Service implementation',
  communication: 'Communication between services',
  deployment: 'Containers and deployment',
  observability: 'Observability',
  operations: 'Operations and on-call',
} as const;
export type ResponsibilityArea = keyof typeof RESPONSIBILITY_AREAS;

/**
 * What a technology is for. A requirement names a kind as `{language: fallback words}`, and the chosen stack fills it;
 * things of one kind can therefore stand for each other.
 */
export const TECHNOLOGY_KINDS = {
  language: 'Languages',
  framework: 'Frameworks and platforms',
  contract: 'API contracts and protocols',
  broker: 'Message brokers',
  stream: 'Stream and data processing',
  database: 'Databases',
  cache: 'Caches',
  search: 'Search and vector stores',
  warehouse: 'Warehouses, lakes and object storage',
  cloud: 'Clouds',
  runtime: 'Managed runtimes',
  orchestration: 'Containers and orchestration',
  mesh: 'Service meshes',
  gateway: 'API gateways and proxies',
  delivery: 'Delivery and developer platforms',
  infrastructure: 'Infrastructure as code',
  observability: 'Observability',
  instrumentation: 'Instrumentation',
  security: 'Identity and security',
  workflow: 'Workflow engines and schedulers',
  testing: 'Testing',
  ai: 'AI services and frameworks',
} as const;
export type TechnologyKind = keyof typeof TECHNOLOGY_KINDS;

export const WORKPLACES = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const;
export type Workplace = keyof typeof WORKPLACES;

/** What a benefit is about. */
export const BENEFIT_KINDS = {
  leave: 'Leave and time off',
  pension: 'Pension and savings',
  learning: 'Learning',
  equipment: 'Equipment',
  parental: 'Parental leave',
} as const;
export type BenefitKind = keyof typeof BENEFIT_KINDS;

/** How often the pay is counted; the keys are schema.org's unitText values. */
export const PAY_PERIODS = {
  YEAR: 'a year',
  MONTH: 'a month',
  WEEK: 'a week',
  DAY: 'a day',
  HOUR: 'an hour',
} as const;
export type PayPeriod = keyof typeof PAY_PERIODS;

/** schema.org employmentType values, as Google's job posting rules spell them. */
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'OTHER',
] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** More must-haves than this and the builder says so (the evidence stands in the guide). */
export const MOST_MUST_HAVES = 7;

/** Whether `level` is `least` or above it. */
export const isAtLeast = (level: Level, least: Level): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(least);
