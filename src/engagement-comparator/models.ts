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
      pay: 'Annual salary',
      overhead: 'Employer’s taxes and benefits, % of salary',
      monthly: 'Equipment, tools and on-call pay per month',
      once: 'Recruiting fee: an amount or % of annual salary',
      notice: NOTICE,
      leaving: 'Exit cost',
    },
  },
  contract: {
    basis: 'day',
    labels: {
      pay: 'Day rate',
      units: 'Days per month',
      overhead: 'Agency markup, % of the rate',
      monthly: 'Your team’s time with them, cost per month',
      once: 'Briefing and handover',
      notice: NOTICE,
    },
  },
  freelance: {
    basis: 'hour',
    labels: {
      pay: 'Hourly rate',
      units: 'Hours per month',
      monthly: 'Support and review, cost per month',
      once: 'Description and handover',
      notice: NOTICE,
    },
  },
  nearshore: {
    basis: 'month',
    labels: {
      pay: 'Partner’s monthly bill or salary',
      overhead: 'Local employer’s costs, % (blank if in the bill)',
      monthly: 'Travel, tools and currency exchange per month',
      once: 'Set-up fee',
      notice: NOTICE,
      leaving: 'Exit cost',
    },
  },
  'employer-of-record': {
    basis: 'year',
    labels: {
      pay: 'Annual salary',
      overhead: 'Local employer’s contributions, % of salary',
      monthly: 'Provider’s fee and currency exchange per month',
      once: 'Set-up fee: an amount or % of annual salary',
      notice: NOTICE,
      leaving: 'Exit cost',
    },
  },
} as const satisfies Record<string, Model>;

export type ModelId = keyof typeof MODELS;
export const MODEL_IDS = Object.keys(MODELS) as ModelId[];
export const modelOf = (id: ModelId): Model => MODELS[id];

/** What each model is called on its own page. */
export type Titles = Record<ModelId, string>;
