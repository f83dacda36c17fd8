import { readCountries } from '../../countries';
import { entriesOf, phraseFinder, plainWords, type ImportWords } from '../words';

/** A place that a line names. */
export interface PlaceFound {
  place: string;
  region: string;
  country: string;
  /** Whether a known country, region or city is among its words; else it is only a name. */
  isKnown: boolean;
}

interface Region {
  name: string;
  code: string;
  country: string;
}

/** Reads “Lisbon, Portugal”, “Austin, TX”, “London, UK / Berlin, DE” by content/import/places.yaml and the browser’s names of countries. */
export function placeReader(words: ImportWords) {
  const cities = phraseFinder(
    [...entriesOf(words, 'words', 'city.')].map(([city, code]) => [city, code] as const),
  );
  const regions = [...entriesOf(words, 'words', 'region.')].map(([entry, country]): Region => {
    const [, name = '', code = ''] = /^(.*) (\S+)$/.exec(entry) ?? [];
    return { name, code, country };
  });
  const countries = countryNames(Object.keys(words));

  /** A country's name for the form: as it was written where the form knows it. */
  function countryOf(text: string): string | undefined {
    const written = text.trim().replace(/\.$/, '');
    if (!/\p{L}{2}/u.test(written) || written.length > 40) return undefined;
    if (
      /^[A-Z]{2}$/.test(written) ||
      written.length > 3 ||
      /^(?:uk|usa|uae|u\.s\.|u\.k\.)/i.test(written)
    ) {
      const read = readCountries(written);
      if (read.kind === 'countries' && read.codes.length === 1) return written;
    }
    return countries.get(plainWords(written));
  }

  const regionOf = (text: string, country?: string): Region | undefined =>
    regions.find(
      ({ name, code, country: of }) =>
        (!country || of === country) && (text === code || plainWords(text) === plainWords(name)),
    );

  const cityCountry = (text: string): string | undefined => cities.get(plainWords(text));

  function readOne(text: string): PlaceFound | undefined {
    const parts = text
      .split(/\s*,\s*|\s+[-–—]\s+|\s*\/\s*(?=\p{Lu}{2}$)|\s*\(([^)]*)\)\s*/u)
      .map((part) => (part ?? '').trim())
      .filter(Boolean);
    if (!parts.length || parts.length > 4 || parts.some((part) => part.split(' ').length > 5))
      return undefined;
    const found: PlaceFound = { place: '', region: '', country: '', isKnown: false };
    // “Austin TX” without a comma.
    const joined = parts.length === 1 ? /^(.+) ([A-Z]{2})$/.exec(parts[0]!) : null;
    if (joined && cityCountry(joined[1]!) !== undefined && regionOf(joined[2]!))
      parts.splice(0, 1, joined[1]!, joined[2]!);
    const rest = [...parts];
    const last = rest.at(-1)!;
    const isSecond = rest.length > 1;
    const cityOf = isSecond ? cityCountry(rest[0]!) : undefined;
    const region = isSecond ? (regionOf(last, cityOf) ?? regionOf(last, 'US')) : undefined;
    const country =
      region && /^[A-Z]{2,3}$/.test(last) && cityOf !== undefined && cityOf !== region.country
        ? countryOf(last)
        : undefined;
    if (region && !country) {
      found.region = rest.pop()!;
      found.country =
        region.country === 'US'
          ? 'United States'
          : (new Intl.DisplayNames(['en'], { type: 'region' }).of(region.country) ?? '');
      found.isKnown = true;
    } else {
      const named =
        !isSecond && /^[A-Z]{2}$/.test(last) && !/^(?:US|UK)$/.test(last)
          ? undefined
          : countryOf(last);
      if (named && !(cityCountry(last) && !isSecond)) {
        found.country = named;
        found.isKnown = true;
        rest.pop();
        const area = rest.length > 1 ? regionOf(rest.at(-1)!) : undefined;
        if (area) found.region = rest.pop()!;
      }
    }
    found.place = rest.join(', ');
    if (
      rest.some(
        (part) => cityCountry(part.replace(/\s*\d+(?:e|er|ème|th|st)?$/i, '')) !== undefined,
      )
    )
      found.isKnown = true;
    if (!found.place && !found.country && !found.region) return undefined;
    return found;
  }

  /** One place or several; undefined where the text is none by its shape. */
  function readPlace(text: string): PlaceFound | undefined {
    const bare = text
      .replace(/^[^\p{L}\p{N}(]+|[.;:!]+$/gu, '')
      .replace(/\s*\([^)]*\)$/, '')
      .trim();
    if (!bare || bare.length > 90 || !/^\p{Lu}/u.test(bare)) return undefined;
    const whole = readOne(bare);
    const pieces = bare
      .split(/\s+\/\s+|\s*;\s*|\s+(?:or|oder|ou|o|and|und|et|y|e|&)\s+|\s*\|\s*/)
      .filter(Boolean);
    if (pieces.length < 2 || (whole?.isKnown && whole.country && !whole.place)) return whole;
    const read = pieces.map(readOne);
    if (!read.every((one) => one?.isKnown)) return whole;
    const all = (key: 'place' | 'region' | 'country', between: string) =>
      [...new Set(read.map((one) => one![key]).filter(Boolean))].join(between);
    return {
      place: all('place', ' or '),
      region: all('region', ', '),
      country: all('country', ', '),
      isKnown: true,
    };
  }
  return { readPlace, countryOf, cityCountry };
}
export type PlaceReader = ReturnType<typeof placeReader>;

/** English names of countries by their names in the languages that the import reads. */
function countryNames(languages: string[]): Map<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const codes = [...letters]
    .flatMap((one) => [...letters].map((two) => one + two))
    .filter((code) => {
      const read = readCountries(code);
      return read.kind === 'countries';
    });
  const names = new Map<string, string>();
  for (const language of languages.filter((tag) => /^[a-z]{2}$/.test(tag))) {
    const own = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of codes) names.set(plainWords(own.of(code) ?? ''), english.of(code) ?? code);
  }
  names.set('viet nam', 'Vietnam');
  names.set('schweiz', 'Switzerland');
  return names;
}
