import { ABROAD, REGIONS } from '../../formats/regions';
import { readCountries } from '../../job-description/countries';
import type { JobDescription } from '../../job-description/compose';
import type { PlaceWords } from './language';
import { longest, matcher } from './phrases';
import { tokensOf } from './tokens';

/** A name by which a text may mean a place, and the area that it is or lies in: `us-co`, `de`. */
export interface NamedArea {
  name: string;
  area: string;
}

/** The places of a text. */
export interface PlacesRead {
  /** Areas as `us`, `us-co` or `us-oh-columbus`, in the order of the text. */
  areas: string[];
  /** The words that named them. */
  words: string[];
  /** Whether the job may be done from home. */
  isRemote: boolean;
}

/** A line of more words is no header that only names a place. */
const SHORT_LINE = 9;
/** What may follow a place's name and say where it lies: ", NC", " (Germany)", " WA", ", New Hampshire". */
const QUALIFIER =
  /^(?:\s*[,(–—-]\s*|\s+|\/)(?:([A-Z]{2,3})(?![\p{L}\p{N}])|((?:\p{Lu}[\p{L}.]+)(?:\s(?:of\s)?\p{Lu}[\p{L}.]+){0,2}))/u;
/** "Austin, TX": a name, and a code after a comma. */
const CITY_AND_CODE =
  /(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}),?\s+\(?([A-Z]{2,3})(?![\p{L}\p{N}])/gu;
/** Codes in a row: "NY/NJ/CA", "CA, CO or WA". */
const CODES =
  /(?<![\p{L}\p{N}])[A-Z]{2}(?:\s*(?:\/|,|,?\s+(?:and|or))\s*[A-Z]{2})+(?![\p{L}\p{N}])/gu;
const UNITED_STATES =
  /(?<![\p{L}\p{N}])(?:USA?|U\.S\.(?:A\.)?|United States(?: of America)?)(?![\p{L}\p{N}])/gu;
const EUROPEAN_UNION = /(?<![\p{L}\p{N}])(?:EU|EEA)(?![\p{L}\p{N}])/gu;
/** A country's code that stands alone between commas: "Remote, PT, ES". */
const LISTED_CODE = /(?:^|[,;·(]\s*|\bor\s)([A-Z]{2})(?=\s*(?:$|[,;·)]|or\b))/gu;
const TIME = /\d{1,2}[:.]\d{2}/;

const regionsOf = (country: string): [code: string, name: string][] =>
  Object.entries(REGIONS[country] ?? {});
const abroad = new Map(
  Object.entries(ABROAD).flatMap(([country, cities]) =>
    cities.map((city) => [city.toLowerCase(), country] as const),
  ),
);

/** The area of a code after a city's name; a country's where the city lies there. */
function areaOfCode(code: string, city = ''): string | undefined {
  const country = abroad.get(city.toLowerCase());
  if (country && REGIONS[country]?.[code]) return `${country}-${code.toLowerCase()}`;
  if (country && code.toLowerCase() === country) return country;
  for (const one of ['us', 'ca', 'au'])
    if (REGIONS[one]?.[code]) return `${one}-${code.toLowerCase()}`;
  const read = readCountries(code);
  return read.kind === 'countries' ? read.codes[0]?.toLowerCase() : undefined;
}

/** The area that a full name says: "New Hampshire", "Germany". */
function areaOfName(name: string): string | undefined {
  for (const country of Object.keys(REGIONS))
    for (const [code, full] of regionsOf(country))
      if (full.toLowerCase() === name.toLowerCase()) return `${country}-${code.toLowerCase()}`;
  const read = readCountries(name);
  return read.kind === 'countries' && read.codes.length === 1
    ? read.codes[0]!.toLowerCase()
    : undefined;
}

/** Whether one area lies in the other. */
const isWithin = (one: string, other: string) => one === other || one.startsWith(`${other}-`);

/**
 * Prepares names of places. The result reads where a job may be done: under the title, in lines with a label such as
 * “Location”, in short lines of nothing else, and after words such as “based in”. What follows a name decides: “Wilmington, NC” is
 * not in Delaware, and “Bogotá, CO” not in Colorado.
 */
export function placesReader(
  names: readonly NamedArea[],
  words: PlaceWords,
): (jobDescription: JobDescription) => PlacesRead {
  const find = matcher(names.map(({ name, area }) => [name, area] as const));
  const finder = (phrases: readonly string[]) =>
    matcher(phrases.map((phrase) => [phrase, undefined] as const));
  const [findLabel, findCue, findRemote, findOther] = [
    finder(words.labels),
    finder(words.cues),
    finder(words.remote),
    finder(words.others),
  ];

  /** Areas that a text names, each with its words and where they begin. */
  function namedIn(text: string): { area: string; words: string; start: number }[] {
    const tokens = tokensOf(text);
    const byName = longest(find(tokens)).flatMap(({ value: area, first, last }) => {
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      if (
        !/\p{Lu}/u.test(text[start] ?? '') ||
        TIME.test(text.slice(Math.max(0, start - 24), start))
      )
        return [];
      const name = text.slice(start, end);
      const [qualifier, code, full] = QUALIFIER.exec(text.slice(end)) ?? [];
      const said = code ? areaOfCode(code, name) : full && areaOfName(full);
      const isElsewhere = said && !isWithin(area, said) && !isWithin(said, area);
      if (isElsewhere) return [{ area: said, words: name + qualifier, start }];
      return area ? [{ area, words: name, start }] : [];
    });
    const byCode = Array.from(text.matchAll(CITY_AND_CODE)).flatMap(
      ({ 1: city, 2: code, index }) => {
        const area = areaOfCode(code!, city!.split(/\s/).length > 1 ? city : city!.trim());
        return area ? [{ area, words: `${city}, ${code}`, start: index }] : [];
      },
    );
    const inRow = Array.from(text.matchAll(CODES)).flatMap(({ 0: row, index }) =>
      (row.match(/[A-Z]{2}/g) ?? []).flatMap((code) =>
        REGIONS['us']![code]
          ? [{ area: `us-${code.toLowerCase()}`, words: code, start: index }]
          : [],
      ),
    );
    const unions = [['us', UNITED_STATES] as const, ['eu', EUROPEAN_UNION] as const].flatMap(
      ([area, name]) =>
        Array.from(text.matchAll(name), ({ 0: words, index }) => ({ area, words, start: index })),
    );
    const countries = Array.from(text.matchAll(LISTED_CODE)).flatMap(({ 1: code, index }) => {
      const read = readCountries(code!);
      return read.kind === 'countries' && !REGIONS['us']![code!]
        ? [{ area: read.codes[0]!.toLowerCase(), words: code!, start: index }]
        : [];
    });
    return [...byName, ...byCode, ...inRow, ...unions, ...countries].sort(
      (one, two) => one.start - two.start,
    );
  }

  /** The stretches of a line in which a place is the job's. */
  function stretchesOf(line: string): string[] {
    const tokens = tokensOf(line);
    const isHeader = tokens.length <= SHORT_LINE && !/[.!?]$/.test(line.trim());
    const [label] = findLabel(tokens);
    const isLabelled =
      label?.first === 0 && /^[\s*)]*[:|–-]/.test(line.slice(tokens[label.last]!.end));
    if (isHeader || isLabelled) return [line];
    return line.split(/(?<=[.!?;])\s+/).flatMap((sentence) => {
      const own = tokensOf(sentence);
      const cues = findCue(own);
      if (!cues.length || findOther(own).length) return [];
      return [sentence.slice(own[cues[0]!.first]!.start)];
    });
  }

  return ({ title, facts, sections }) => {
    const head = [title, ...facts.map(({ text }) => text)];
    const lines = sections.flatMap(({ id, heading, lines: own }) => [
      heading,
      ...own.map(({ text }) => (id === 'conditions' ? `${words.labels[0]}: ${text}` : text)),
    ]);
    const found = [...head.flatMap(namedIn), ...lines.flatMap(stretchesOf).flatMap(namedIn)];
    const whole = [...head, ...lines].map(tokensOf);
    return {
      areas: [...new Set(found.map(({ area }) => area))],
      words: [...new Set(found.map((one) => one.words.replace(/^[\s,(–—-]+/, '')))],
      isRemote: whole.some((tokens) => findRemote(tokens).length > 0),
    };
  };
}
