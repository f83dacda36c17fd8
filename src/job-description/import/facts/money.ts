import { currencyOf, readSum } from '../../../formats/amount';
import { PAY_PERIODS, type PayPeriod } from '../../vocabulary';
import { entriesOf, phraseFinder, plainWords, type ImportWords } from '../words';
import type { Pay } from './fact';

export interface PayFound extends Pay {
  /** The sums as they stand, and where. */
  words: string;
  at: number;
}

const SIGN = String.raw`(?:(?:US|CA|AU|NZ|HK|R|C|A|S)?\$|\p{Sc}|\b[A-Z]{3}\b|Rs\.?|z[łl]\b|kr\.?|Euros?\b|euros?\b|Fr\.)`;
const FIGURES = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{2,3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,2}(?!\d))?`;
const TIMES = String.raw`(?:k|K|LPA|lpa|Lakhs?|lakhs?|Tsd\.?|mil|crores?|L)(?![\p{L}])`;
const SUM = String.raw`((?:${SIGN}\s?){0,2})(${FIGURES})(?:[.,][-–—]{1,2})?\s?(${TIMES})?((?:\s?${SIGN})?)`;
const TO = String.raw`\s*(?:-|–|—|\bto\b|\bbis\b|\bà\b|\ba\b|\baté\b|\band\b|\bund\b|\by\b|\be\b|\bet\b|\bhasta\b)\s*`;
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\d.,-])${SUM}(?:\s?\/?\s?(?:yr|year|hour|hr)?${TO}${SUM})?(?![\d%])`,
  'gu',
);

const UP_TO = /(?:\bup to|\bbis zu|jusqu['’ ]à|\baté|\bhasta|\bmax(?:imum)?\.?)\s*$/i;
const FROM =
  /(?:\bfrom|\bab|\bstarting at|\bdesde|à partir de|\ba partir de|\bmin(?:imum|destens)?\.?|\bat least)\s*$/i;
/** What says how often pay comes before the sum: an adverb or a noun of its own. */
const SAYS_BEFORE = /(?:ly|al|els?|gehalt|satz|lohn|rate|brutto|tjm|lpa|ctc)$/;
/** A sum of these that is as large as a year's pay and no month's. */
const STRONG = new Set(['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);

/** Finds sums of pay in a text, by the words that content/import/ has for pay and for what is none. */
export function payReader(words: ImportWords) {
  const periods = phraseFinder(
    (Object.keys(PAY_PERIODS) as PayPeriod[]).flatMap((period) =>
      [...entriesOf(words, 'words', `word.${period}`)].map(([phrase]) => [phrase, period] as const),
    ),
  );
  const about = phraseFinder<'pay' | 'other'>([
    ...[...entriesOf(words, 'words', 'fact.pay')].map(([phrase]) => [phrase, 'pay'] as const),
    ...[...entriesOf(words, 'labels', 'fact.pay')].map(([phrase]) => [phrase, 'pay'] as const),
    ...[...entriesOf(words, 'words', 'word.no-pay')].map(([phrase]) => [phrase, 'other'] as const),
  ]);

  /** Every sum or range that may be pay: it has a currency, thousands or lakhs with it. */
  function sumsIn(text: string, isLabelled = false): PayFound[] {
    return [...text.matchAll(RANGE)].flatMap((match) => {
      const found = payOf(match, text);
      return found && (found.currency || /k\b|lpa/i.test(match[0]) || isLabelled) ? [found] : [];
    });
  }

  function payOf(match: RegExpMatchArray, text: string): PayFound | undefined {
    const [
      all,
      before1 = '',
      figures1 = '',
      times1 = '',
      after1 = '',
      before2 = '',
      figures2 = '',
      times2 = '',
      after2 = '',
    ] = match;
    const currency = [before1, after1, before2, after2]
      .flatMap((signs) => signs.trim().split(/\s+|(?<=[A-Z]{3})(?=\$)/))
      .map((sign) => [sign, currencyOf(sign)] as const)
      .sort(([one], [two]) => Number(/\$$/.test(one)) - Number(/\$$/.test(two)))
      .find(([, code]) => code)?.[1];
    const high = figures2 ? readSum(`${figures2}${times2}`) : undefined;
    const small = readSum(figures1)?.amount ?? 0;
    const times = times1 || (times2 && small < 1000 ? times2 : '');
    const low = readSum(`${figures1}${times}`);
    if (!low || (figures2 && !high)) return undefined;
    if (high && high.amount < low.amount) return undefined;
    const at = match.index ?? 0;
    const lowest = typed(figures1, times);
    const start = text.slice(0, at);
    const isOpen = {
      minimum: figures2 || !UP_TO.test(start),
      maximum: figures2 || !FROM.test(start),
    };
    const code = currency ?? low.currency ?? high?.currency ?? '';
    return {
      minimum: isOpen.minimum ? lowest : '',
      maximum: isOpen.maximum ? (figures2 ? typed(figures2, times2) : lowest) : '',
      currency: code,
      period: periodOf(text, at, all.length) || usual(code, high?.amount ?? low.amount, times),
      words: all.trim(),
      at,
    };
  }

  function periodOf(text: string, at: number, length: number): PayPeriod | '' {
    const after = plainWords(text.slice(at + length, at + length + 40)).split(' ');
    const follows = periods.find(after).find((one) => one.at <= 2);
    if (follows) return follows.value;
    const before = plainWords(text.slice(Math.max(0, at - 60), at)).split(' ');
    const leads = periods.find(before).filter(({ phrase }) => SAYS_BEFORE.test(phrase));
    return leads.at(-1)?.value ?? '';
  }

  /** The first sums of a sentence that are pay by the words nearest to them. */
  function payIn(text: string, isPaySection = false): PayFound | undefined {
    return sumsIn(text).find(({ at, words: sum, minimum, maximum, currency }) => {
      const before = plainWords(text.slice(0, at)).split(' ');
      const after = plainWords(text.slice(at + sum.length)).split(' ');
      const near = about.find(before.slice(-12)).at(-1) ?? about.find(after.slice(0, 6))[0];
      const isRange = minimum !== maximum && minimum !== '' && maximum !== '';
      const largest = readSum(maximum || minimum)?.amount ?? 0;
      if (largest > 10_000_000 && currency !== 'INR' && currency !== 'JPY') return false;
      return near ? near.value === 'pay' : isPaySection && isRange;
    });
  }
  return { sumsIn, payIn };
}

/** A figure as it stands where the form can read it so; “40–50K” gives its first figure the K too. */
const typed = (figures: string, times: string) =>
  `${figures.trim()}${/^(?:k|K)$/.test(times) ? times : times && ` ${times}`}`;

function usual(currency: string, amount: number, times: string): PayPeriod | '' {
  if (/^(?:lpa|l|lakhs?|crores?)$/i.test(times)) return 'YEAR';
  return STRONG.has(currency) && amount >= 15_000 ? 'YEAR' : '';
}
