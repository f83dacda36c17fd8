import { MODEL_IDS, type Field, type ModelId } from './models';

/** What the reader filled in, as typed: text is kept as it is, so that a slip can be shown and fixed. */
export interface Figures {
  /** Three letters, or blank for plain numbers. */
  currency: string;
  /** How long the work is planned to last; blank compares a month and a year only. */
  months: string;
  /** Models that are switched off. */
  off: ModelId[];
  typed: Record<ModelId, Partial<Record<Field, string>>>;
}

/** A form with nothing in it. */
export const blankFigures = (): Figures => ({
  currency: '',
  months: '',
  off: [],
  typed: Object.fromEntries(MODEL_IDS.map((id) => [id, {}])) as Figures['typed'],
});

/**
 * Made-up round figures that show the arithmetic: what the form starts with. The page says that they are no market rates.
 */
export const WORKED_EXAMPLE: Figures = {
  currency: 'EUR',
  months: '18',
  off: [],
  typed: {
    'full-time': { pay: '100,000', overhead: '25', monthly: '500', once: '20%', notice: '12' },
    contract: {
      pay: '600',
      units: '20',
      overhead: '10',
      monthly: '400',
      once: '1,000',
      notice: '4',
    },
    freelance: { pay: '100', units: '120', monthly: '600', once: '2,000', notice: '2' },
    nearshore: { pay: '10,000', monthly: '600', once: '5,000', notice: '8', leaving: '5,000' },
    'employer-of-record': {
      pay: '100,000',
      overhead: '20',
      monthly: '700',
      once: '1,000',
      notice: '8',
      leaving: '4,000',
    },
  },
};
