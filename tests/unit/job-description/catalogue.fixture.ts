// Over 200 lines: one catalogue, so that its parts can be read against one another.
import type { Catalogue } from '../../../src/job-description/catalogue';
import { frozen } from './frozen';

/**
 * A catalogue small enough to know by heart: two roles whose levels share only Senior, three skills (two with slots), two
 * engagements. `messaging` is Awareness for a Junior and a Mid-level developer, `storage` for a Junior one.
 */
export const catalogue: Catalogue = frozen<Catalogue>({
  roles: [
    {
      id: 'microservices-developer',
      title: 'Microservices developer',
      pitch: 'You build services that other teams rely on.',
      usualLevel: 'Mid-level',
      levels: [
        { level: 'Junior', scope: 'You finish planned pieces of one service.' },
        { level: 'Mid-level', scope: 'You own one service from design to support.' },
        { level: 'Senior', scope: 'You own several services and their contracts.' },
      ],
      profile: {
        languages: { Junior: 'Working', 'Mid-level': 'Practitioner', Senior: 'Expert' },
        storage: { Junior: 'Awareness', 'Mid-level': 'Working', Senior: 'Practitioner' },
        messaging: { Junior: 'Awareness', 'Mid-level': 'Awareness', Senior: 'Working' },
      },
      responsibilities: [
        {
          area: 'implementation',
          lines: [
            { id: 'features', text: 'Build features of a service with their tests.' },
            { id: 'ownership', text: 'Own a service after its release.', from: 'Mid-level' },
            { id: 'reviews', text: 'Review the changes of others.' },
          ],
        },
        {
          area: 'design',
          lines: [
            { id: 'sketches', text: 'Sketch an API before you build it.' },
            { id: 'boundaries', text: 'Draw the boundaries between services.', from: 'Senior' },
          ],
        },
        {
          area: 'deployment',
          lines: [
            { id: 'releases', text: 'Release small changes often.' },
            { id: 'pipelines', text: 'Keep the pipeline fast.' },
          ],
        },
        {
          area: 'operations',
          lines: [{ id: 'on-call', text: 'Take your turn on call.', from: 'Senior' }],
        },
      ],
      mustHaves: [
        {
          item: 'languages/code',
          at: { Junior: 'Working', 'Mid-level': 'Practitioner', Senior: 'Expert' },
        },
        { item: 'storage/schemas', at: { 'Mid-level': 'Working', Senior: 'Practitioner' } },
        { item: 'messaging/events', at: { Senior: 'Working' } },
      ],
      niceToHaves: [
        {
          item: 'languages/profiling',
          at: { Junior: 'Working', 'Mid-level': 'Practitioner', Senior: 'Expert' },
        },
        { item: 'storage/tuning', at: { 'Mid-level': 'Working', Senior: 'Practitioner' } },
      ],
      usualStack: ['go', 'kafka'],
    },
    {
      id: 'api-engineer',
      title: 'API engineer',
      pitch: 'You design the APIs that partners build on.',
      usualLevel: 'Staff',
      levels: [
        { level: 'Senior', scope: 'You own a family of APIs.' },
        { level: 'Staff', scope: 'You set how all APIs are designed.' },
      ],
      profile: {
        languages: { Senior: 'Practitioner', Staff: 'Expert' },
        storage: { Senior: 'Awareness', Staff: 'Working' },
        messaging: { Senior: 'Working', Staff: 'Practitioner' },
      },
      responsibilities: [
        { area: 'design', lines: [{ id: 'contracts', text: 'Design contracts that last.' }] },
        { area: 'implementation', lines: [{ id: 'gateway', text: 'Run the gateway.' }] },
      ],
      mustHaves: [
        { item: 'languages/code', at: { Senior: 'Practitioner', Staff: 'Expert' } },
        { item: 'messaging/events', at: { Senior: 'Working', Staff: 'Practitioner' } },
      ],
      niceToHaves: [
        { item: 'storage/schemas', at: { Staff: 'Working' } },
        { item: 'languages/profiling', at: { Senior: 'Practitioner', Staff: 'Expert' } },
      ],
      usualStack: ['go', 'kafka'],
    },
  ],
  skills: [
    {
      id: 'languages',
      title: 'Languages',
      items: [
        {
          id: 'code',
          name: 'Writes clear code',
          requirement: {
            Working: 'You write tested code in {language: a language of your choice}.',
            Practitioner:
              'You write services in {language: a language of your choice} on your own.',
            Expert: 'You set the standard for {language: any language} across teams.',
          },
        },
        {
          id: 'profiling',
          name: 'Finds slow code',
          requirement: {
            Working: 'You read a profile.',
            Practitioner: 'You find slow code alone.',
            Expert: 'You teach profiling.',
          },
        },
      ],
    },
    {
      id: 'storage',
      title: 'Storage',
      items: [
        {
          id: 'schemas',
          name: 'Designs schemas',
          requirement: {
            Working: 'You change schemas in {database: a relational database} without downtime.',
            Practitioner: 'You design schemas in {database: a relational database} that last.',
            Expert: 'You set how teams share data.',
          },
        },
        {
          id: 'tuning',
          name: 'Tunes queries',
          requirement: {
            Working: 'You read a query plan.',
            Practitioner: 'You tune queries alone.',
            Expert: 'You teach tuning.',
          },
        },
      ],
    },
    {
      id: 'messaging',
      title: 'Messaging',
      items: [
        {
          id: 'events',
          name: 'Works with events',
          requirement: {
            Working: 'You handle events that arrive twice.',
            Practitioner: 'You design events that others consume.',
            Expert: 'You set how teams talk by events.',
          },
        },
      ],
    },
  ],
  engagements: [
    {
      id: 'full-time',
      label: 'Full-time, permanent',
      sentence: 'You are employed by us directly.',
      employmentType: 'FULL_TIME',
    },
    {
      id: 'contract',
      label: 'Contract',
      sentence: 'You work under a contract with an end date.',
      employmentType: 'CONTRACTOR',
    },
  ],
  technologies: [
    { id: 'go', name: 'Go', kind: 'language', alsoCalled: [] },
    { id: 'kotlin', name: 'Kotlin', kind: 'language', alsoCalled: [] },
    { id: 'rust', name: 'Rust', kind: 'language', alsoCalled: [] },
    { id: 'postgresql', name: 'PostgreSQL', kind: 'database', alsoCalled: [] },
    { id: 'kafka', name: 'Apache Kafka', kind: 'broker', alsoCalled: [] },
  ],
  equalOpportunity: [
    { id: 'ireland', countries: ['IE'], text: 'As Irish law asks, we treat all alike.' },
    { id: 'union', countries: ['IE', 'FR', 'ES'], text: 'As the law of the Union asks.' },
  ],
  benefits: [
    { id: 'leave', kind: 'leave', text: '{n} days of leave' },
    { id: 'leave-ie', kind: 'leave', countries: ['IE'], text: '{n} days of annual leave' },
    { id: 'laptop', kind: 'equipment', text: 'A laptop up to {amount}' },
  ],
  phrases: {
    'heading.why': 'Why this role exists',
    'heading.company': 'About us',
    'heading.role': 'The role',
    'heading.responsibilities': 'What you will do',
    'heading.outcomes': 'What success looks like',
    'heading.must-haves': 'What you bring',
    'heading.nice-to-haves': 'Good to have',
    'heading.stack': 'What you will work with',
    'heading.team': 'The team',
    'heading.conditions': 'Where and how',
    'heading.pay': 'Pay and benefits',
    'heading.hiring-steps': 'How we hire',
    'heading.apply': 'How to apply',
    'heading.equal-opportunity': 'Equal opportunity',
    'field.outcomesSix': 'After six months: {text}',
    'field.outcomesTwelve': 'After twelve months: {text}',
    'field.equity': 'Equity: {text}',
    'closing-date': 'Apply by {date}.',
    'equal-opportunity': 'We decide by the work alone.',
    stack: 'The systems you will join are built on {technologies}.',
    remote: 'The work is fully remote.',
    'remote-place': 'The work is fully remote, for people in {place}.',
    hybrid: 'The work is hybrid.',
    'hybrid-place': 'The work is hybrid, with some days in {place}.',
    onsite: 'The work is on site.',
    'onsite-place': 'The work is on site in {place}.',
    'field.timeZones': 'Your working hours overlap with {text}.',
    'field.reportsTo': 'You report to {text}.',
    'field.applyTo': 'Apply here: {text}',
    pay: 'The pay range is {pay}.',
    encouragement: 'If you meet most of this, please apply.',
  },
});
