/** The 249 officially assigned codes of ISO 3166-1 alpha-2. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** What people type for a country besides its English name and its code. */
const ALSO: Record<string, string> = {
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  america: 'US',
  'united states of america': 'US',
  holland: 'NL',
  'czech republic': 'CZ',
  korea: 'KR',
  'south korea': 'KR',
  turkey: 'TR',
  'ivory coast': 'CI',
  'hong kong': 'HK',
  macedonia: 'MK',
  uae: 'AE',
  emirates: 'AE',
  vietnam: 'VN',
  'republic of ireland': 'IE',
  eire: 'IE',
  deutschland: 'DE',
  espana: 'ES',
  brasil: 'BR',
  polska: 'PL',
};

/** Letters and single spaces, without accents, dots, "and" and a leading "the". */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\band\b */g, '')
    .trim()
    .replace(/^the /, '');

let byName: Map<string, string> | undefined;

/** Codes by plain name, made at the first question: it takes a few milliseconds that a page's start need not wait for. */
function codesByName(): Map<string, string> {
  if (byName) return byName;
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  byName = new Map(
    CODES.flatMap((code) => [
      [plain(names.of(code) ?? code), code] as const,
      [code.toLowerCase(), code] as const,
    ]),
  );
  for (const [name, code] of Object.entries(ALSO)) byName.set(name, code);
  return byName;
}

/** Whether a text is an assigned ISO 3166-1 alpha-2 code, in capitals. */
export const isCountryCode = (code: unknown): boolean =>
  typeof code === 'string' && CODES.includes(code);

export type CountriesReading =
  | { kind: 'blank' }
  | { kind: 'problem'; unknown: string; message: string }
  | { kind: 'countries'; codes: string[] };

/** Reads one country or several, by English name or code: "Portugal", "PT", "Portugal, Spain or Poland", "Bosnia & Herzegovina". */
export function readCountries(typed: string): CountriesReading {
  if (!typed.trim()) return { kind: 'blank' };
  const names = codesByName();
  const codes: string[] = [];
  for (const part of typed.split(/[,;/\n]+/).filter((one) => one.trim())) {
    const whole = names.get(plain(part));
    // "Trinidad and Tobago" is one country, "Spain and Portugal" are two.
    const pieces = whole
      ? [part]
      : part.split(/\s+(?:and|or)\s+|\s*&\s*/i).filter((one) => one.trim());
    for (const piece of pieces) {
      const code = names.get(plain(piece.replace(/^\s*(?:and|or)\s+/i, '')));
      if (!code) return problem(piece.trim());
      if (!codes.includes(code)) codes.push(code);
    }
  }
  return codes.length ? { kind: 'countries', codes } : problem(typed.trim());
}

const problem = (unknown: string): CountriesReading => ({
  kind: 'problem',
  unknown,
  message: `“${unknown}” is no country by the ISO list. The text keeps it; for Google’s job search name a country, such as Portugal, or several with commas.`,
});
