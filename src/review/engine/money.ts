import type { Money } from './language';
import { matcher } from './phrases';
import { tokensOf } from './tokens';

/** Pay as a text states it: where it stands, and its two ends, or one sum twice. */
export interface StatedPay {
  start: number;
  end: number;
  minimum: number;
  maximum: number;
  /** Whether one end is left open: "from €60,000". */
  isOpen: boolean;
}

interface Sum {
  start: number;
  end: number;
  value: number;
  hasCurrency: boolean;
  /** Written with a unit of pay, such as LPA. */
  isPay: boolean;
  /** Millions and billions: what companies turn over, not what a person earns. */
  isHuge: boolean;
  unit: string;
}

/** A number with what stands beside it: "€70,000", "70.000,- EUR", "82,5k", "25,00,000", "CHF 120'000", "20 LPA". */
const SUM =
  /(?:(\p{Sc})\s?|(?<!\p{L})(\p{L}{2,8})\.?\s?(?:(\p{Sc})\s?)?|(?<![\d.,\p{L}]))(?<number>\d{1,3}(?:[.,'’\u00a0\u202f ]\d{2,3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)\s?(?<unit>k|m|mn|mio|million|billion|bn|b|thousand|lakhs?|lacs?|lpa|crores?|cr)?(?![\p{L}\d])\+?(?:,[-–]{1,2})?(?:\s?(\p{Sc})|\s?\(?(\p{L}{2,8})(?!\p{L}))?/giu;
const UNITS: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lpa: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
};
/** The American pension plan that looks like a sum. */
const PENSION_PLANS = new Set(['401k', '403b', '457b']);
const LEAST_SALARY = 8000;
const LEAST_LARGE = 15_000;
const MOST_SALARY = 100_000_000;
/** Words of a line that says a sum and little else, as a header does. */
const SHORT_LINE = 9;
/** Where a sentence ends, or a line of it that a full stop does not close. */
const PIECE = /[^\n;]+?(?:[.!?](?=\s+\p{Lu})|(?=[\n;])|$)/gu;

/** Prepares a language's words for money. The result gives the pay that a text states, not any sum: no revenue, budget or perk. */
export function payReader({
  currencies,
  pay,
  others,
  periods,
  range,
  open,
}: Money): (text: string) => StatedPay[] {
  const isCurrency = new Set(currencies);
  const finder = (phrases: readonly string[]) =>
    matcher(phrases.map((phrase) => [phrase, undefined] as const));
  const [findPay, findOthers, findYear, findShort] = [
    finder(pay),
    finder(others),
    finder(periods.long),
    finder(periods.short),
  ];
  const between = new RegExp(
    String.raw`^\s*(?:[-–—~/]|${range.map((word) => String.raw`\b${word}\b`).join('|')})\s*$`,
    'iu',
  );
  const findOpen = finder(open);
  const isOpened = (before: string) => {
    const tokens = tokensOf(before);
    return findOpen(tokens).some(({ last }) => last === tokens.length - 1);
  };
  const sumsOf = (text: string): Sum[] =>
    Array.from(text.matchAll(SUM), (match): Sum | undefined => {
      const [whole, sign, word = '', innerSign, , , signAfter, wordAfter = ''] = match;
      const { number = '', unit = '' } = match.groups!;
      const [before, after] = [
        isCurrency.has(word.toLowerCase()),
        isCurrency.has(wordAfter.toLowerCase()),
      ];
      const lead = before || sign ? 0 : whole.indexOf(innerSign ?? number);
      const tail = after || signAfter || !wordAfter ? 0 : wordAfter.length;
      if (PENSION_PLANS.has(`${number}${unit}`.toLowerCase())) return undefined;
      const size = UNITS[unit.toLowerCase()];
      return {
        start: match.index + lead,
        end:
          match.index +
          whole.length -
          tail -
          (/[\s(]$/.test(whole.slice(0, whole.length - tail)) ? 1 : 0),
        value: valueOf(number) * (size ?? 1),
        hasCurrency: Boolean(before || after || sign || innerSign || signAfter),
        isPay: unit.toLowerCase() === 'lpa' || wordAfter.toLowerCase() === 'lpa',
        isHuge: unit !== '' && size === undefined,
        unit: unit.toLowerCase(),
      };
    }).filter((sum) => sum !== undefined);

  return (text) => {
    if (!/\d/.test(text)) return [];
    const isShort = tokensOf(text).length <= SHORT_LINE;
    return Array.from(text.matchAll(PIECE)).flatMap(({ 0: piece, index: offset }) => {
      const sums = sumsOf(piece);
      if (!sums.length) return [];
      const tokens = tokensOf(piece);
      const [namesPay, namesOther, isYearly, isPaidOften] = [
        findPay(tokens).length > 0,
        findOthers(tokens).length > 0,
        findYear(tokens).length > 0,
        findShort(tokens).length > 0,
      ];
      return rangesOf(sums, piece, between).flatMap(([low, high]): StatedPay[] => {
        const top = high?.value ?? low.value;
        const startsLine = low.start <= (tokens[3]?.start ?? piece.length);
        const isHeadline = high !== undefined && startsLine && top >= LEAST_LARGE;
        const isOther = namesOther && !(namesPay && top >= LEAST_SALARY) && !isHeadline;
        if (low.isHuge || high?.isHuge || isOther) return [];
        if (top > MOST_SALARY) return [];
        const hasCurrency = low.hasCurrency || Boolean(high?.hasCurrency);
        const isUnit = low.isPay || Boolean(high?.isPay);
        const isPay =
          isUnit ||
          (namesPay &&
            (top >= LEAST_LARGE || (hasCurrency && top >= LEAST_SALARY) || isPaidOften)) ||
          (hasCurrency &&
            ((high !== undefined && (top >= LEAST_SALARY || isPaidOften)) ||
              (isYearly && top >= LEAST_SALARY) ||
              (isPaidOften && startsLine) ||
              (isShort && top >= LEAST_SALARY)));
        return isPay
          ? [
              {
                start: offset + low.start,
                end: offset + (high ?? low).end,
                minimum: low.value,
                maximum: top,
                isOpen: !high && isOpened(piece.slice(0, low.start)),
              },
            ]
          : [];
      });
    });
  };
}

function valueOf(number: string): number {
  const [, cents = ''] = /[.,](\d{1,2})$/.exec(number) ?? [];
  const digits = number.replace(/\D/g, '');
  return Number(cents ? `${digits.slice(0, -cents.length)}.${cents}` : digits);
}

/** Sums in pairs where words of a range stand between two; "120–150k" gives the first its thousands too. */
function rangesOf(sums: readonly Sum[], text: string, between: RegExp): [Sum, Sum?][] {
  const ranges: [Sum, Sum?][] = [];
  for (let at = 0; at < sums.length; at++) {
    const [low, high] = [sums[at]!, sums[at + 1]];
    if (high && between.test(text.slice(low.end, high.start))) {
      const isThousands = !low.unit && high.unit && low.value < 1000 && !high.isHuge;
      const value = isThousands ? low.value * UNITS[high.unit]! : low.value;
      ranges.push([{ ...low, value, isHuge: low.isHuge || high.isHuge }, high]);
      at++;
    } else ranges.push([low]);
  }
  return ranges;
}
