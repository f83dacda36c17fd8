const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether three capital letters name a currency, such as EUR (ISO 4217, as far as this browser knows it). */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** Signs and short names of currencies besides their codes; a lone $, ¥ or kr belongs to several countries. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  $: 'USD',
  us$: 'USD',
  r$: 'BRL',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  'fr.': 'CHF',
  sfr: 'CHF',
  zł: 'PLN',
  zl: 'PLN',
  kr: 'SEK',
  'kr.': 'DKK',
  kč: 'CZK',
  ft: 'HUF',
  '¥': 'JPY',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₩': 'KRW',
};

/** The currency that a sign, a short name or a code stands for; undefined where it is none. */
export function currencyOf(sign: string): string | undefined {
  const found = SIGNS[sign.trim().toLowerCase()];
  if (found) return found;
  const code = sign.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) && isCurrency(code) ? code : undefined;
}

/** What multiplies a figure before it. */
const TIMES: Record<string, number> = {
  k: 1000,
  tsd: 1000,
  mil: 1000,
  lakh: 100_000,
  lakhs: 100_000,
  lpa: 100_000,
  l: 100_000,
  crore: 10_000_000,
  crores: 10_000_000,
  cr: 10_000_000,
};

/** A sum as it stands, without its sign. */
export interface Sum {
  amount: number;
  /** The currency that its sign or code names, where it has one. */
  currency: string | undefined;
}

/**
 * A sum as people type it: 78000, 78,000, 78 000, 78.000, 78k, 82,5k, $78,000, CHF 120'000, R$ 9.000, 25,00,000, 12 LPA,
 * 65.000,-, 1.234,50. Undefined where it could mean two things or nothing.
 */
export function readSum(typed: string): Sum | undefined {
  const parts =
    /^\s*([^\d\s.,'’\-−+]{0,3}(?:\$|\.)?)\s*(\d[\d\s.,'’\u00a0\u202f]*?)(?:[.,][-–—]{1,2})?\s*(k|tsd\.?|mil|lakhs?|lpa|l|crores?|cr)?\s*([^\d\s.,'’\-−+]{1,5}\.?)?\s*$/iu.exec(
      typed,
    );
  if (!parts) return undefined;
  const [, before = '', figures = '', times = '', after = ''] = parts;
  const currency = currencyOf(before) ?? currencyOf(after);
  const isSign = (sign: string) => !sign || /^\p{Sc}$/u.test(sign) || currencyOf(sign);
  if (!isSign(before) || !isSign(after) || (before && after)) return undefined;
  const factor = times ? TIMES[times.toLowerCase().replace('.', '')]! : undefined;
  const plain = figures.replace(/[\s\u00a0\u202f'’]/g, '');
  const amount = factor ? multiplied(plain, factor) : readFigures(plain);
  if (amount === undefined) return undefined;
  const indian = times && /^(?:l|cr)/i.test(times) ? 'INR' : undefined;
  return { amount, currency: currency ?? indian };
}

/** A sum as people type it, whatever sign stands beside it. */
export const readAmount = (typed: string): number | undefined => readSum(typed)?.amount;

function multiplied(figures: string, factor: number): number | undefined {
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(figures)) return undefined;
  return Math.round(Number(figures.replace(',', '.')) * factor);
}

function readFigures(figures: string): number | undefined {
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(figures)) return Number(figures.replace(/[.,]/g, ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(figures)) return Number(figures.replaceAll(',', ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d{2}$/.test(figures)) return Number(figures.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d{2}$/.test(figures))
    return Number(figures.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,12}(?:[.,]\d{1,2})?$/.test(figures)) return Number(figures.replace(',', '.'));
  return undefined;
}

/** A sum in words, such as “€1,234.50” or, with no currency, “1,234.50”. Cents show only where there are some and the sum is small. */
export function moneyText(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) || Math.abs(amount) >= 1000 ? 0 : 2;
  return new Intl.NumberFormat('en', {
    ...(currency ? { style: 'currency', currency } : {}),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}
