/** The four things a level says, in the order a reader asks for them. */
export const ASPECTS = {
  scope: 'What they are responsible for',
  autonomy: 'What they decide alone',
  complexity: 'Which problems they solve',
  impact: 'Who benefits',
} as const;
export type Aspect = keyof typeof ASPECTS;
export const ASPECT_NAMES = {
  scope: 'Scope',
  autonomy: 'Autonomy',
  complexity: 'Complexity',
  impact: 'Impact',
} as const;

/** A title as it stands inside a sentence: "containers", but "API and protocols". */
export const inSentence = (title: string): string =>
  /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
