/** Characters that nobody sees: soft hyphens, zero-width signs, direction marks, the byte-order mark. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A name as the eye compares it: one form of accents, of apostrophes and of hyphens, no case, no invisible characters, single
 * spaces. José and Jose stay two names.
 */
export const bySight = (name: string): string =>
  name
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4\u0060\uff07]/g, "'")
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
