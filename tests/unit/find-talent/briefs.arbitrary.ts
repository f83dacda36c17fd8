import fc from 'fast-check';
import { LEVELS } from '../../../src/job-description/vocabulary';
import type { Brief } from '../../../src/find-talent/brief';
import { siteSourcing } from '../../support/site-sourcing';

const idOf = (entries: { id: string }[]) => fc.constantFrom(...entries.map(({ id }) => id));
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom('C#', 'C++, .NET', 'São Paulo', "Coeur d'Alene", 'Łódź; Malmö', 'OR', '"'),
);

/** Whatever a person may choose and type, sense or nonsense. */
export const anyBrief: fc.Arbitrary<Brief> = fc.record({
  role: idOf(siteSourcing.roles),
  level: fc.constantFrom(...LEVELS),
  stack: fc.uniqueArray(idOf(siteSourcing.technologies), { maxLength: 12 }),
  also: typed,
  place: typed,
  engagement: idOf(siteSourcing.engagements),
});

export const brief = (changes: Partial<Brief> = {}): Brief => ({
  role: 'microservices-developer',
  level: 'Senior',
  stack: ['go', 'kafka'],
  also: '',
  place: 'Portugal',
  engagement: 'full-time',
  ...changes,
});
