/** What may be typed for a model. All but `pay`, and `units` where it stands, may stay blank. */
export const FIELDS = ['pay', 'units', 'overhead', 'monthly', 'once', 'notice', 'leaving'] as const;
export type Field = (typeof FIELDS)[number];

export interface Model {
  /** What the pay is paid for. A rate by day or hour also needs `units`: how many of them a month holds. */
  basis: 'year' | 'month' | 'day' | 'hour';
  /** The fields that the model has, each as the form names it. */
  labels: Partial<Record<Field, string>>;
}

const NOTICE = 'Notice, in weeks';

/** The five models of content/engagements, by id, with the costs that each can have. No figures: those are the reader's. */
export const MODELS = {
  'full-time': {
    basis: 'year',
    labels: {
      pay: 'Pay a year',
      overhead: 'Employer’s taxes and benefits, % of pay',
      monthly: 'Kit, tools and on-call pay a month',
      once: 'Recruiting fee, once: a sum or % of a year’s pay',
      notice: NOTICE,
      leaving: 'Owed on leaving, once',
    },
  },
  contract: {
    basis: 'day',
    labels: {
      pay: 'Rate a day',
      units: 'Days a month',
      overhead: 'Agency’s margin on top, % of the rate',
      monthly: 'Your people’s time with them, cost a month',
      once: 'Briefing and handover, once',
      notice: NOTICE,
    },
  },
  freelance: {
    basis: 'hour',
    labels: {
      pay: 'Rate an hour',
      units: 'Hours a month',
      monthly: 'Support and review, cost a month',
      once: 'Description and handover, once',
      notice: NOTICE,
    },
  },
  nearshore: {
    basis: 'month',
    labels: {
      pay: 'Partner’s bill, or pay, a month',
      overhead: 'Employer’s costs there, % (blank if in the bill)',
      monthly: 'Travel, tools and exchange a month',
      once: 'Set-up fee, once',
      notice: NOTICE,
      leaving: 'Owed to the partner at the end, once',
    },
  },
  'employer-of-record': {
    basis: 'year',
    labels: {
      pay: 'Pay a year',
      overhead: 'Employer’s contributions there, % of pay',
      monthly: 'The firm’s fee and exchange a month',
      once: 'Set-up fee, once: a sum or % of a year’s pay',
      notice: NOTICE,
      leaving: 'Owed on leaving, once',
    },
  },
} as const satisfies Record<string, Model>;

export type ModelId = keyof typeof MODELS;
export const MODEL_IDS = Object.keys(MODELS) as ModelId[];
export const modelOf = (id: ModelId): Model => MODELS[id];

/** What each model is called on its own page. */
export type Titles = Record<ModelId, string>;
