const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether three capital letters name a currency, such as EUR (ISO 4217, as far as this browser knows it). */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** A sum as people type it: 78000, 78,000, 78 000, 78.000, 78k, $78,000, 1.234,50. Undefined where it could mean two things or nothing. */
export function readAmount(typed: string): number | undefined {
  const compact = typed.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^\p{Sc}|\p{Sc}$/u, '');
  const thousands = /^(\d{1,3}(?:\.\d{1,2})?)k$/i.exec(compact);
  if (thousands) return Math.round(Number(thousands[1]) * 1000);
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(compact)) return Number(compact.replace(/[.,]/g, ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d{2}$/.test(compact)) return Number(compact.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d{2}$/.test(compact))
    return Number(compact.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,12}(?:[.,]\d{1,2})?$/.test(compact)) return Number(compact.replace(',', '.'));
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
