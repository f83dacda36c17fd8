// Over 200 lines: each label has its reading beside the others, so that one line is read one way.
import type { Workplace } from '../../vocabulary';
import { entriesOf, phraseFinder, plainWords, type ImportCatalogue } from '../words';
import { dayIn } from './dates';
import { WRITTEN_FACTS, type Fact, type FactField } from './fact';
import { payReader, type PayFound } from './money';
import { placeReader, type PlaceFound } from './places';

const LABEL = /^(.{1,45}?)\s*(?:\([^)]{0,30}\))?\s*(?::\s*-?|：|\s[-–—|=]\s)\s*(.+)$/su;
export const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'()]+[^\s<>"'().,;:!?]/i;
const WORKPLACE_WORDS =
  /(?:\b(?:fully|100 ?%?) )?\b(?:remote|remoto|remota|hybrid|híbrido|on-?site|télétravail|teletrabajo|homeoffice)\b/gi;
const ZONES_AFTER = /,?\s*\(?((?:UTC|GMT|CET|CEST|EST|PST)\b[^,()]{0,25})\)?$/;
const LEGAL =
  /\b(?:GmbH|AG|SE|KG|Inc|LLC|Ltd|Limited|PLC|Corp|S\.?A\.?S?|S\.?L\.?|Ltda|Lda|B\.?V\.?|Oy|AB|Pvt|SRL|SARL)\.?(?=$|[\s,)])/;

/** A label that is known, and the words behind it. */
export interface Labelled {
  /** A field, or `other` for what the draft has no field for. */
  field: string;
  rest: string;
}

/** Reads one line's facts by the labels and words of content/import/. */
export function lineReader(catalogue: ImportCatalogue) {
  const words = catalogue.importWords;
  const languages = Object.keys(words).filter((tag) => /^[a-z]{2}$/.test(tag));
  const labels = phraseFinder([...entriesOf(words, 'labels', 'fact.')]);
  const { sumsIn, payIn } = payReader(words);
  const { readPlace, countryOf, cityCountry } = placeReader(words);
  const workplaces = phraseFinder(
    (['remote', 'hybrid', 'onsite'] as Workplace[]).flatMap((name) =>
      [...entriesOf(words, 'words', `word.${name}`)].map(([phrase]) => [phrase, name] as const),
    ),
  );
  const engagements = phraseFinder(
    [
      ['full-time', 'full-time'],
      ['hours', 'hours'],
      ['contract', 'contract'],
      ['freelance', 'freelance'],
    ].flatMap(([list, value]) =>
      [...entriesOf(words, 'words', `word.${list!}`)].map(([phrase]) => [phrase, value!] as const),
    ),
  );
  const officeDays = phraseFinder(
    [...entriesOf(words, 'words', 'fact.officeDays')].map(([phrase]) => [phrase, true] as const),
  );

  /** The label of a line such as “Location: Leeds”. A dash parts label and words only where all before it is a known label. */
  function labelOf(text: string): Labelled | undefined {
    const parts = LABEL.exec(text.replace(/^[^\p{L}\p{N}]+/u, ''));
    if (!parts) return undefined;
    const field = labels.get(plainWords(parts[1]!));
    const rest = parts[2]!.trim();
    return field && rest ? { field, rest } : undefined;
  }
  const fieldOfLabel = (text: string): string | undefined => labels.get(plainWords(text));

  function workplaceIn(text: string): { workplace: Workplace; isAlone: boolean } | undefined {
    const all = plainWords(text).split(' ');
    const found = workplaces.find(all);
    if (
      !found.length ||
      /\b(?:no|not|non|kein|keine|pas de|sin|não)\s+(?:\w+\s+)?(?:remote|hybrid|home)/i.test(text)
    )
      return undefined;
    const kinds = new Set(found.map(({ value }) => value));
    const named = found.reduce((sum, { length }) => sum + length, 0);
    return {
      workplace: kinds.size === 1 ? found[0]!.value : 'hybrid',
      isAlone: all.length - named <= 3,
    };
  }

  /** An engagement where the words name one; two that are to choose from are none. */
  function engagementIn(text: string): { id: string; isAlone: boolean } | undefined {
    const all = plainWords(text).split(' ');
    const found = engagements.find(all);
    const kinds = [...new Set(found.map(({ value }) => value))];
    const named = found.reduce((sum, { length }) => sum + length, 0);
    const own = kinds.filter((kind) => kind !== 'hours');
    if (!found.length || own.length > 1) return undefined;
    const isPart = /part[ -]?time|teilzeit|partiel|parcial|meio/i.test(text);
    const id = own[0] ?? (isPart ? '' : 'full-time');
    const isListed = catalogue.engagements.some((one) => one.id === id);
    return isListed ? { id, isAlone: all.length - named <= 1 } : undefined;
  }

  function officeDaysIn(text: string): string | undefined {
    const all = plainWords(text).split(' ');
    const [found] = officeDays.find(all);
    const before = found && all[found.at - 1];
    const numbers = 'one two three four five'.split(' ');
    const figure =
      before && (/^\d$/.test(before) ? before : numbers.indexOf(before) + 1 || undefined);
    return figure ? String(figure) : undefined;
  }

  const fact = (field: FactField, value: string, text: string, isSure = true): Fact => ({
    field,
    value: value.trim(),
    words: text,
    isSure,
  });
  const payFact = (
    { words: sum, minimum, maximum, currency, period }: PayFound,
    text: string,
    isSure: boolean,
  ): Fact => ({
    field: 'pay',
    value: sum,
    pay: { minimum, maximum, currency, period },
    words: text,
    isSure: isSure && (period !== '' || currency === ''),
  });
  const placeFacts = (
    { place, region, country, isKnown }: PlaceFound,
    text: string,
    isSure = isKnown,
  ): Fact[] => [
    ...(place ? [fact('place', place, text, isSure)] : []),
    ...(region ? [fact('region', region, text, isSure)] : []),
    ...(country ? [fact('country', country, text, isSure)] : []),
  ];

  /** The facts behind a label; none where its words are not of the kind that the label asks for. */
  function labelledFacts({ field, rest }: Labelled, text: string): Fact[] {
    switch (field) {
      case 'company':
        return isName(rest) || rest.split(' ').length <= 4 ? [fact('company', rest, text)] : [];
      case 'pay': {
        const pay = sumsIn(rest, true)[0];
        return pay ? [payFact(pay, text, true)] : [];
      }
      case 'place':
        return placeAndMore(rest, text);
      case 'country': {
        const country = countryOf(rest);
        return country ? [fact('country', country, text)] : [];
      }
      case 'workplace': {
        const found =
          workplaceIn(rest) ??
          (/^(?:yes|ja|oui|sí|sim)\b/i.test(rest) ? { workplace: 'remote' as const } : undefined);
        return found
          ? [fact('workplace', found.workplace, text), ...daysFact(rest, text)]
          : placeAndMore(rest, text, false);
      }
      case 'engagement': {
        const found = engagementIn(rest);
        const place = workplaceIn(rest);
        return [
          ...(found ? [fact('engagement', found.id, text)] : []),
          ...(place ? [fact('workplace', place.workplace, text)] : []),
        ];
      }
      case 'closingDate': {
        const found = dayIn(rest, languages);
        return found ? [fact('closingDate', found.day, text, found.isSure)] : [];
      }
      case 'contact': {
        const mail = MAIL.exec(rest)?.[0];
        const name = rest
          .replace(MAIL, '')
          .replace(/[\s,;:()<>–-]+$/u, '')
          .trim();
        return [
          ...(name && name.split(' ').length <= 6 && !ADDRESS.test(name)
            ? [fact('contact', name, text)]
            : []),
          ...(mail ? [fact('applyTo', mail, text)] : []),
        ];
      }
      case 'applyTo': {
        const to = MAIL.exec(rest)?.[0] ?? ADDRESS.exec(rest)?.[0];
        return to ? [fact('applyTo', to, text)] : [];
      }
      case 'officeDays': {
        const days = /\d/.exec(rest)?.[0];
        return days ? [fact('officeDays', days, text)] : [];
      }
      case 'level':
        return [fact('level', rest, text)];
      default: {
        const isField = WRITTEN_FACTS.includes(field as (typeof WRITTEN_FACTS)[number]);
        return isField && rest.split(' ').length <= 12
          ? [fact(field as FactField, rest.replace(/[.;]$/, ''), text)]
          : [];
      }
    }
  }

  const daysFact = (part: string, text: string): Fact[] => {
    const days = officeDaysIn(part);
    return days ? [fact('officeDays', days, text)] : [];
  };

  /** Behind “Location:” stand places, and often how the work is done: “Berlin, Germany (hybrid)”, “Remote, Lyon”. */
  function placeAndMore(rest: string, text: string, isLabelled = true): Fact[] {
    const found = workplaceIn(rest);
    const zones = ZONES_AFTER.exec(rest)?.[1];
    const withoutZones = zones ? rest.replace(ZONES_AFTER, '') : rest;
    const without = found ? withoutWorkplace(withoutZones) : withoutZones;
    const place = without ? readPlace(without) : undefined;
    return [
      ...(zones ? [fact('timeZones', zones, text)] : []),
      ...(found ? [fact('workplace', found.workplace, text)] : []),
      ...daysFact(rest, text),
      ...(place && (place.isKnown || (isLabelled && isName(place.place)))
        ? placeFacts(place, text, true)
        : []),
    ];
  }

  /** What is left of a place's words without those for remote, hybrid and on site. */
  function withoutWorkplace(text: string): string {
    return text
      .replace(/\(([^)]*)\)/g, (all, inner: string) => (workplaceIn(inner) ? '' : all))
      .split(/(\s*[,;/|·•]\s*|\s+[-–—]\s+|\s+(?:or|oder|ou|o|within|in|from|en|em)\s+)/)
      .reduce<string[]>((kept, part, index, all) => {
        if (index % 2) return kept;
        if (workplaceIn(part)) {
          const named = part.replace(WORKPLACE_WORDS, ' ').replace(/[()]/g, ' ').trim();
          return named && readPlace(named)?.isKnown ? [...kept, named] : kept;
        }
        return part.trim()
          ? [...kept, ...(kept.length && index ? [all[index - 1]!] : []), part.trim()]
          : kept;
      }, [])
      .join('')
      .trim();
  }

  return {
    ...{
      labelOf,
      fieldOfLabel,
      labelledFacts,
      placeAndMore,
      workplaceIn,
      engagementIn,
      officeDaysIn,
    },
    ...{
      sumsIn,
      payIn,
      payFact,
      placeFacts,
      readPlace,
      countryOf,
      cityCountry,
      fact,
      daysFact,
      languages,
    },
  };
}
export type LineReader = ReturnType<typeof lineReader>;

/** Whether a short line is written like a company's name: capitals, or a legal form at its end. */
export function isName(text: string): boolean {
  const all = text.split(/\s+/);
  if (all.length > 6 || text.length > 60 || (/[.!?:;]$/.test(text) && !LEGAL.test(text)))
    return false;
  if (/\d{3}|@|https?:/.test(text)) return false;
  const small = all.filter(
    (word) =>
      !/^[\p{Lu}\p{N}&+(]/u.test(word) &&
      !/^(?:of|and|de|da|do|the|for|und|et|y|e|von|für|\p{Ll}+\p{Lu}\p{L}*)$/u.test(word),
  );
  return (
    LEGAL.test(text) ||
    small.length === 0 ||
    (all.length === 1 && /^\p{L}[\p{L}\p{N}.-]+$/u.test(text))
  );
}
export const hasLegalForm = (text: string): boolean => LEGAL.test(text);
