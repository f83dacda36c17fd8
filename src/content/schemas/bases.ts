/** What a figure may stand on where no source has it; each is a heading of the About page that says what it means. */
export const BASES = ['rule-of-thumb', 'worked-example', 'counted-here'] as const;
