import type { PayPeriod } from '../../vocabulary';

/** Fields of the draft that the import reads from an ad, `stack` and pay apart. */
export const WRITTEN_FACTS = [
  'title',
  'company',
  'place',
  'region',
  'country',
  'workplace',
  'officeDays',
  'engagement',
  'contractLength',
  'timeZones',
  'closingDate',
  'startDate',
  'contact',
  'applyTo',
  'reportsTo',
  'languages',
  'visa',
] as const;
export type FactField = (typeof WRITTEN_FACTS)[number] | 'pay' | 'level';

export interface Pay {
  minimum: string;
  maximum: string;
  currency: string;
  /** Blank where the ad doesn't say how often it is paid. */
  period: PayPeriod | '';
}

/** Something the ad states, with the words that state it. */
export interface Fact {
  field: FactField;
  /** For the field; a pay has it in words too, for the person to see. */
  value: string;
  pay?: Pay;
  words: string;
  /** Sure facts are set; the others are offered. */
  isSure: boolean;
}
