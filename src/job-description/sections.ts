/** The sections a job description starts with, in order. Headings stand in content/phrases.yaml as `heading.<id>`. */
export const SECTIONS = {
  why: 'text',
  role: 'text',
  responsibilities: 'list',
  outcomes: 'list',
  'must-haves': 'list',
  'nice-to-haves': 'list',
  stack: 'text',
  company: 'text',
  team: 'text',
  conditions: 'text',
  pay: 'list',
  'hiring-steps': 'list',
  apply: 'text',
  'equal-opportunity': 'text',
} as const satisfies Record<string, 'text' | 'list'>;

export type SectionId = keyof typeof SECTIONS;

/** Whether a section is one of the standard ones. */
export const isStandard = (id: string): id is SectionId => Object.hasOwn(SECTIONS, id);

/** Whether a section's lines are paragraphs or bullets; a section of the person's own is a list once it has two lines. */
export const kindOf = (id: string, lineCount: number): 'text' | 'list' =>
  isStandard(id) ? SECTIONS[id] : lineCount > 1 ? 'list' : 'text';
