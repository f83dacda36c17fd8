import type { Reads } from './language';
import { tokensOf } from './phrases';

/** A number beside the sign of a currency. */
const SIGNED = /\p{Sc}\s?\d|\d\s?k?\s?\p{Sc}/iu;
/** A number of the size of pay: 70,000, 70.000, 70 000, 70'000, 70000, 70k. */
const LARGE = /\b\d{1,3}(?:[.,'’\s]\d{3})+\b|\b\d{5,6}\b|\b\d{2,3}\s?k\b/iu;
const AMOUNT = /^\d{2,}k?$/;
const CODE_AND_AMOUNT = /^(?:(\p{L}+)\d{2,}k?|\d{2,}k?(\p{L}{2,}))$/u;

/** Prepares a language's words for money. The result says whether a text names a sum. */
export function moneyReader({ currencies, pay }: Reads['money']): (text: string) => boolean {
  const [isCurrency, isPay] = [new Set(currencies), new Set(pay)];
  return (text) => {
    if (!/\d/.test(text)) return false;
    if (SIGNED.test(text)) return true;
    const words = tokensOf(text).map(({ word }) => word);
    const isAmount = (word = '') => AMOUNT.test(word);
    return (
      words.some((word, index) => {
        const [, before, after] = CODE_AND_AMOUNT.exec(word) ?? [];
        return isCurrency.has(word)
          ? isAmount(words[index - 1]) || isAmount(words[index + 1])
          : isCurrency.has(before ?? after ?? '');
      }) ||
      (words.some((word) => isPay.has(word)) && LARGE.test(text))
    );
  };
}
