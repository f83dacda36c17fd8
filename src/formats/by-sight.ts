/** Characters that nobody sees: soft hyphens, zero-width signs, direction marks and the byte-order mark. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

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
