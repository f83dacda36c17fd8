import { moneyText } from '../formats/amount';
import { costOver, span, turns, type Compared, type Comparison } from './compare';
import { modelOf, type ModelId } from './models';

/** One sum with the reader's own numbers in it. */
export interface Working {
  what: string;
  sum: string;
  result: string;
}

/** The formulas in words, the same for every model. */
export const FORMULAS = [
  'Monthly = salary or rate for a month + overhead on it + other monthly costs.',
  'First-year total = 12 × monthly + one-off costs.',
  'Total for the duration = its months × monthly + one-off costs.',
  'Termination cost = weeks of notice × monthly × 12 ÷ 52 + exit cost. The totals above do not include it.',
];

const plural = (count: number, one: string) =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** Each sum of one model, spelled out. */
export function workings({ terms, cost }: Compared, { currency, months }: Comparison): Working[] {
  const money = (amount: number) => moneyText(amount, currency);
  const pay = {
    year: `${money(terms.pay)} a year ÷ 12`,
    month: `${money(terms.pay)} a month`,
    day: `${money(terms.pay)} a day × ${plural(terms.units, 'day')}`,
    hour: `${money(terms.pay)} an hour × ${plural(terms.units, 'hour')}`,
  }[terms.basis];
  const once = cost.once ? ` + ${money(cost.once)} one-off` : '';
  return [
    {
      what: 'Monthly',
      sum: [
        pay,
        terms.overhead && `${terms.overhead}% of that`,
        terms.monthly && `${money(terms.monthly)} a month`,
      ]
        .filter(Boolean)
        .join(' + '),
      result: money(cost.month),
    },
    ...(terms.once.share
      ? [
          {
            what: 'One-off',
            sum: `${terms.once.value}% of annual pay, ${money(cost.payMonth * 12)}`,
            result: money(cost.once),
          },
        ]
      : []),
    {
      what: 'First-year total',
      sum: `12 × ${money(cost.month)}${once}`,
      result: money(cost.twelve),
    },
    ...(cost.total !== undefined && months !== 12
      ? [
          {
            what: plural(months!, 'month'),
            sum: `${months!} × ${money(cost.month)}${once}`,
            result: money(cost.total),
          },
        ]
      : []),
    ...(cost.ending !== undefined
      ? [
          {
            what: 'Termination cost',
            sum: `${plural(terms.notice ?? 0, 'week')} × ${money(cost.month)} × 12 ÷ 52${terms.leaving ? ` + ${money(terms.leaving)}` : ''}`,
            result: money(cost.ending),
          },
        ]
      : []),
  ];
}

/** The table: a row a model, with the same figures as the chart. A figure that is not known yet is “–”. */
export function costTable(
  comparison: Comparison,
  titles: Record<ModelId, string>,
): { heads: string[]; rows: string[][] } {
  const { months, currency, models } = comparison;
  const planned = months !== undefined && months !== 12;
  const money = (amount: number | undefined) =>
    amount === undefined ? '–' : moneyText(amount, currency);
  return {
    heads: [
      'Model',
      'Monthly',
      'One-off',
      'First-year total',
      ...(planned ? [plural(months, 'month')] : []),
      'Termination cost',
    ],
    rows: models.map(({ id, cost }) => [
      titles[id],
      ...[cost.month, cost.once, cost.twelve, ...(planned ? [cost.total] : []), cost.ending].map(
        money,
      ),
    ]),
  };
}

/** Models that are not compared yet, each with what it waits for. */
export const waitingText = ({ waiting }: Comparison, titles: Record<ModelId, string>): string[] =>
  waiting.map(({ id, for: what }) => {
    const { units, pay } = modelOf(id).labels;
    const need =
      what === 'mending'
        ? 'the highlighted figure fixed'
        : `“${(what === 'pay' ? pay : units) ?? ''}”`;
    return `${titles[id]} needs ${need}.`;
  });

/** What the comparison shows, in two or three sentences at most. `titles` names the models. */
export function summary(comparison: Comparison, titles: Record<ModelId, string>): string[] {
  const { models, currency } = comparison;
  if (!models.length) return ['Enter the salary or rate of one model to see its costs.'];
  const ranked = [...models].sort((a, b) => costOver(a.cost) - costOver(b.cost));
  const [least, most] = [ranked[0]!, ranked.at(-1)!];
  const name = ({ id }: { id: ModelId }) => titles[id];
  const over = `over ${plural(span(comparison), 'month')}`;
  if (least === most)
    return [`${name(least)} costs ${moneyText(costOver(least.cost), currency)} ${over}.`];
  const lead =
    costOver(least.cost) === costOver(most.cost)
      ? `All cost ${moneyText(costOver(least.cost), currency)} ${over}.`
      : `${name(least)} costs least ${over}: ${moneyText(costOver(least.cost), currency)}. ${name(most)} costs most: ${moneyText(costOver(most.cost), currency)}.`;
  return [
    lead,
    ...turns(comparison)
      .slice(0, 3)
      .map(
        ({ early, late, month }) =>
          `${titles[late]} starts more expensive than ${titles[early]}, but costs less in total from month ${month} on.`,
      ),
  ];
}

/** The chart in words: its caption, and what it shows for those who cannot see it. */
export function chartLabel(
  comparison: Comparison,
  titles: Record<ModelId, string>,
): { caption: string; label: string } {
  const over = `Cost over ${plural(span(comparison), 'month')}`;
  const all = comparison.models.map(
    ({ id, cost }) => `${titles[id]} ${moneyText(costOver(cost), comparison.currency)}`,
  );
  return {
    caption: `${over}. Filled: one-off costs. Outlined: monthly costs.`,
    label: `${over}, as bars. ${all.join('; ')}.`,
  };
}
