import { isCurrency } from '../formats/amount';
import { costOf, overtakes, type Cost, type Terms } from './costs';
import type { Figures } from './figures';
import { FIELDS, MODEL_IDS, modelOf, type ModelId } from './models';
import { readField } from './read-field';

export interface Compared {
  id: ModelId;
  terms: Terms;
  cost: Cost;
}

export interface Comparison {
  /** Three capital letters, or blank. */
  currency: string;
  months: number | undefined;
  /** The models whose figures suffice, in the order of the form. */
  models: Compared[];
  /** Switched-on models that are not compared yet, and what they wait for. */
  waiting: { id: ModelId; for: 'pay' | 'units' | 'mending' }[];
  /** By field: `currency`, `months` or `<model>.<field>`. */
  problems: Record<string, string>;
}

/** Reads all that was typed. A model with a blank pay or a figure that cannot be read is left out, never guessed. */
export function compare(figures: Figures): Comparison {
  const problems: Record<string, string> = {};
  const typedCurrency = figures.currency.trim().toUpperCase();
  const currency = isCurrency(typedCurrency) ? typedCurrency : '';
  if (typedCurrency && !currency)
    problems['currency'] =
      'Enter a three-letter currency code, such as EUR, USD or PLN, or leave it blank.';
  const months = read('months', 'months', figures.months)?.value;
  const comparison: Comparison = { currency, months, models: [], waiting: [], problems };
  for (const id of MODEL_IDS.filter((one) => !figures.off.includes(one))) {
    const terms = termsOf(id);
    if (typeof terms === 'string') comparison.waiting.push({ id, for: terms });
    else comparison.models.push({ id, terms, cost: costOf(terms, months) });
  }
  return comparison;

  function read(key: string, field: Parameters<typeof readField>[0], typed: string | undefined) {
    if (!typed?.trim()) return undefined;
    const reading = readField(field, typed);
    if ('value' in reading) return reading;
    problems[key] = reading.message;
    return undefined;
  }

  function termsOf(id: ModelId): Terms | 'pay' | 'units' | 'mending' {
    const { basis, labels } = modelOf(id);
    const typed = figures.typed[id];
    const of = Object.fromEntries(
      FIELDS.filter((field) => labels[field]).map((field) => [
        field,
        read(`${id}.${field}`, field, typed[field]),
      ]),
    );
    if (FIELDS.some((field) => `${id}.${field}` in problems)) return 'mending';
    if (!of['pay']) return 'pay';
    if (labels.units && !of['units']) return 'units';
    return {
      basis,
      pay: of['pay'].value,
      units: of['units']?.value ?? 0,
      overhead: of['overhead']?.value ?? 0,
      monthly: of['monthly']?.value ?? 0,
      once: { value: of['once']?.value ?? 0, share: of['once']?.share ?? false },
      notice: of['notice']?.value,
      leaving: of['leaving']?.value ?? 0,
    };
  }
}

/** The months a chart and a ranking run over: the planned ones, or a year. */
export const span = ({ months }: Comparison): number => months ?? 12;

/** What a model costs over the chart's months. */
export const costOver = (cost: Cost): number => cost.total ?? cost.twelve;

/** Pairs whose order turns within the planned months: `late` has cost less than `early` from `month` on. The soonest first. */
export function turns(comparison: Comparison): { early: ModelId; late: ModelId; month: number }[] {
  const pairs = comparison.models.flatMap((late) =>
    comparison.models.flatMap((early) => {
      const month = overtakes(late.cost, early.cost);
      return month !== undefined && month <= span(comparison)
        ? [{ early: early.id, late: late.id, month }]
        : [];
    }),
  );
  return pairs.sort((a, b) => a.month - b.month);
}
