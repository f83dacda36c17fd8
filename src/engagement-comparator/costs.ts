import type { Model } from './models';

/** One model's figures as numbers: sums in the reader's currency, overhead in per cent, notice in weeks. */
export interface Terms {
  basis: Model['basis'];
  pay: number;
  /** Days or hours a month, where the pay is a rate. */
  units: number;
  overhead: number;
  monthly: number;
  /** `share`: per cent of a year's pay. */
  once: { value: number; share: boolean };
  /** Undefined where the reader left it blank. */
  notice: number | undefined;
  leaving: number;
}

/** What a model costs, in the reader's currency. */
export interface Cost {
  /** Pay alone. */
  payMonth: number;
  /** All that runs month by month. */
  month: number;
  /** All that is paid once, at the start. */
  once: number;
  twelve: number;
  /** Over the planned months; undefined while they are blank. */
  total: number | undefined;
  /** From the day notice is given; undefined while notice is blank and nothing is owed. */
  ending: number | undefined;
}

export const MONTHS_A_YEAR = 12;
export const WEEKS_A_YEAR = 52;

/** The cost of one model: once + months × (pay of a month × (1 + overhead) + what else runs monthly). */
export function costOf(terms: Terms, months: number | undefined): Cost {
  const payMonth =
    terms.basis === 'year'
      ? terms.pay / MONTHS_A_YEAR
      : terms.basis === 'month'
        ? terms.pay
        : terms.pay * terms.units;
  const month = payMonth * (1 + terms.overhead / 100) + terms.monthly;
  const once = terms.once.share
    ? (payMonth * MONTHS_A_YEAR * terms.once.value) / 100
    : terms.once.value;
  const noticePay = ((terms.notice ?? 0) * month * MONTHS_A_YEAR) / WEEKS_A_YEAR;
  return {
    payMonth,
    month,
    once,
    twelve: once + month * MONTHS_A_YEAR,
    total: months === undefined ? undefined : once + month * months,
    ending: terms.notice === undefined && !terms.leaving ? undefined : noticePay + terms.leaving,
  };
}

/** The first month by whose end `late`, dearer at first, has cost less than `early`; undefined where that never comes. */
export function overtakes(late: Cost, early: Cost): number | undefined {
  if (late.once <= early.once || late.month >= early.month) return undefined;
  const month = Math.floor((late.once - early.once) / (early.month - late.month)) + 1;
  return month > 1 ? month : undefined;
}
