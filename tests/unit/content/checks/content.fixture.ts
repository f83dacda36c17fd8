// Over 200 lines: the cases of one subject stay side by side.
/**
 * The smallest content without a fault: one file a collection, but eight skill areas, for a role must name each of them.
 * Made by code, so that a test can plant one fault in it and know the line.
 */
export type Content = Map<string, string>;

export const SKILL_AREAS = [
  'languages',
  'apis',
  'containers',
  'clouds',
  'systems',
  'storage',
  'operations',
  'soft-skills',
];
/** Numbered in words: a digit is a claim. */
const THINGS = [
  '',
  'thing one',
  'thing two',
  'thing three',
  'thing four',
  'thing five',
  'thing six',
];
const AREAS = [
  'design',
  'implementation',
  'communication',
  'deployment',
  'observability',
  'operations',
];

const text = `## What it is

A good page tells its reader one thing after another, in plain words. This one has sixty of them and a few more, so that
the check for empty pages is content. It cites a [study](source:survey) and a [term](term:saga), it leads to the
[role](../roles/developer.mdx) and to [its own heading](#what-it-is), and it says nothing else that anybody would want to
read twice, ever.
`;

const page = (title: string, order: number, fields: string) =>
  `---\ntitle: ${title}\norder: ${order}\ndescription: What the page on ${title} gives its reader.\nupdated: 2026-11-22\n${fields}---\n\n${text}`;

const skill = (id: string, index: number) =>
  page(
    `Area ${id}`,
    index + 1,
    `shortTitle: ${id}\nsummary: What ${id} is.\ntechnologies: [go]\nitems:\n${[1, 2, 3, 4, 5, 6]
      .map(
        (item) => `  - id: item-${item}
    name: Does ${THINGS[item]}
    evidence: Shows ${THINGS[item]}.
    doubt: Never saw ${THINGS[item]}.
    requirement:
      Working: "You do ${THINGS[item]} in {language: any language}."
      Practitioner: You do ${THINGS[item]} alone.
      Expert: You teach ${THINGS[item]}.
`,
      )
      .join('')}`,
  );

const role = page(
  'Developer',
  1,
  `summary: Builds services.
pitch: You build services.
alsoCalled: [Engineer, Programmer]
occupationCodes:
  - { scheme: ESCO, code: "2512.1", title: engineer }
  - { scheme: ISCO-08, code: "2512", title: Software developers }
levels:
  - { level: Junior, scope: You learn., autonomy: You ask., complexity: You take one step., impact: Your team is helped. }
  - { level: Senior, scope: You lead., autonomy: You decide., complexity: You untangle., impact: Teams are helped. }
missingLevels: There is no other level in this example.
usualLevel: Senior
profile:
${SKILL_AREAS.map((id) => `  - skill: ${id}\n    at: { Junior: Awareness, Senior: Working }\n`).join('')}owns:
  - A service
  - Its contract
  - Its data
responsibilities:
${AREAS.map((area) => `  - area: ${area}\n    lines:\n      - { id: ${area}-one, text: Do one thing. }\n      - { id: ${area}-two, text: Do another. }\n`).join('')}mustHaves:
  - item: languages/item-1
    at: { Senior: Working }
  - item: apis/item-1
    at: { Senior: Working }
  - item: containers/item-1
    at: { Senior: Working }
  - item: clouds/item-1
    at: { Senior: Working }
niceToHaves:
  - item: systems/item-1
    at: { Senior: Working }
  - item: storage/item-1
    at: { Senior: Working }
signs:
  - { name: Writes, evidence: Shows a text. }
  - { name: Asks, evidence: Asks a question. }
  - { name: Ships, evidence: Shows a release. }
sample:
  level: Senior
  engagement: full-time
  workplace: remote
  place: Lyon
  country: France
  stack: [go, kafka, postgresql]
  company: Acme (example)
  about: We plan meals.
  reason: We grow.
  team: Four people.
  outcomes: [One service runs., Two services run.]
  benefits: [Tea]
  hiringSteps: [Call, Work sample, Interview]
  howToApply: Send a page.
`,
);

const technology = (id: string, name: string, kind: string) =>
  `${id}:\n  name: ${name}\n  kind: ${kind}\n  plain: What ${name} is.\n`;

/** A fresh copy of the faultless content. */
export const validContent = (): Content =>
  new Map([
    [
      'guide/why.mdx',
      page(
        'Why',
        1,
        'shortTitle: Why\naudience: For hiring managers\nanswer:\n  - One.\n  - Two.\n  - Three.\n',
      ),
    ],
    ['roles/developer.mdx', role],
    ...SKILL_AREAS.map((id, index): [string, string] => [`skills/${id}.mdx`, skill(id, index)]),
    [
      'engagements/full-time.mdx',
      page(
        'Full-time',
        1,
        `summary: You employ them.\nlabel: Full-time\nsentence: You are employed.\nemploymentType: FULL_TIME\n${[
          'suits',
          'watchFor',
          'askFirst',
          'noticeQuestions',
          'ipQuestions',
        ]
          .map((list) => `${list}:\n  - One thing\n  - Another\n  - A third\n`)
          .join('')}`,
      ),
    ],
    [
      'glossary.yaml',
      'saga:\n  term: Saga\n  meaning: A chain of steps.\n  matters: Ask about it.\n  skill: systems\n',
    ],
    [
      'technologies.yaml',
      technology('go', 'Go', 'language') +
        technology('kafka', 'Kafka', 'broker') +
        technology('postgresql', 'PostgreSQL', 'database'),
    ],
    [
      'sources.yaml',
      'survey:\n  title: A survey\n  author: A. Writer\n  year: 2024\n  url: https://survey.example/\n  checked: 2026-11-22\n  limits: It asked few.\n',
    ],
    ['phrases.yaml', 'heading.why:\n  text: Why this role exists\n'],
    ['benefits.yaml', 'leave:\n  kind: leave\n  text: "{n} days of leave"\n'],
    [
      'equal-opportunity.yaml',
      'ireland:\n  countries: [IE]\n  text: We treat all alike.\n  sources: [survey]\n',
    ],
    [
      'comparisons/this-or-that.mdx',
      page(
        'This or that',
        1,
        'shortTitle: This or that\naudience: For hiring managers\nanswer:\n  - One.\n  - Two.\n  - Three.\n',
      ),
    ],
    [
      'faq.yaml',
      'why-now:\n  question: Why now?\n  answer: One can wait.\n  order: 10\n  step: decide\n  deeper: { title: Why, path: /guide/why/ }\n  sources: [survey]\n',
    ],
    [
      'channels.yaml',
      'board:\n  name: A board\n  kind: job-board\n  what: It lists jobs.\n  forWhom: For many.\n  use: Post once.\n  cost: free\n  stack: [any]\n  region: [world]\n  engagements: [full-time]\n  url: https://board.example/\n  checked: 2026-11-22\n  limits: It is small.\n',
    ],
    [
      'search-places.yaml',
      'finder:\n  name: A finder\n  order: 1\n  address: https://finder.example/\n  query: { q: "{stack}" }\n  finds: Some.\n  misses: Others.\n  limits: Few words.\n  checked: 2026-11-22\n',
    ],
    ['search-words.yaml', 'title.developer:\n  words: [developer]\n'],
    ['search-synonyms.yaml', 'kubernetes:\n  here: [kubernetes]\n  typed: [k8s]\n'],
    [
      'outreach.yaml',
      'note:\n  name: A note\n  order: 1\n  use: Send it once.\n  paragraphs:\n    - - say: We need a person.\n',
    ],
    [
      'outreach-rules.yaml',
      'once:\n  title: Write once\n  order: 1\n  text: No answer is an answer.\n  basis: rule-of-thumb\n',
    ],
    [
      'proficiencies.yaml',
      'Awareness:\n  meaning: Knows of it.\n  seen: Asks about it.\n  source: survey\n',
    ],
    [
      'interview-stages.yaml',
      'call:\n  name: Call\n  order: 1\n  minutes: 30\n  who: A manager\n  people: 1\n  purpose: Terms are clear.\n  kinds: []\n  areas: []\n  basis: rule-of-thumb\n',
    ],
    [
      'review-languages.yaml',
      'en:\n  name: English\n  order: 1\n  script: Latin\n  signs: [the, and, with, you, your]\n',
    ],
    ['trade-terms.yaml', 'code:\n  phrases: [business logic]\n'],
    ['framework-changes.yaml', '1.0.0:\n  updated: 2026-11-22\n  note: The first version.\n'],
    [
      'role-finder.yaml',
      'hurts:\n  order: 1\n  question: What hurts?\n  answers:\n' +
        ['one', 'two']
          .map(
            (id) =>
              `    - { id: ${id}, text: Thing ${id}, roles: [{ role: developer, reason: Mends it. }] }\n`,
          )
          .join(''),
    ],
  ]);
