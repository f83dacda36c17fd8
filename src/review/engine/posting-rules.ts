import type { JobDescription } from '../../job-description/compose';
import type { PlaceWords } from './language';
import { placesReader, type NamedArea } from './places';

/** What the law of one place may ask of a posting. Its id is its area: a country's code, `us-co` or `us-oh-columbus`. */
export interface PostingRule {
  id: string;
  place: string;
  /** Names by which a text may mean the place or a city in it. */
  names: string[];
  /** Names of other places in which one of these stands, such as West Virginia. */
  except?: string[] | undefined;
  asks: string[];
  from: string;
  threshold?: string | undefined;
  /** Whether it reaches a remote job that may be done in the place. */
  remote?: boolean | undefined;
  /** The day someone last looked it up. */
  checked: string;
  /** Of when the evidence is, where that is older. */
  evidence?: string | undefined;
}

/** The rules that may apply to an ad, and the places that were read in it. */
export interface PostingRulesFound {
  rules: PostingRule[];
  /** The words that name the places; empty where the text names none that could be read. */
  places: string[];
  /** Rules among these that are here because the job is remote in a whole country. */
  byRemote: PostingRule[];
}

const isCode = (name: string) => /^[A-Z]{2}$/.test(name);
const countryOf = (area: string) => area.split('-')[0]!;

/** Prepares the rules of places. The result finds those of the places that an ad names: they may apply, no more. */
export function postingRulesReader(
  rules: readonly PostingRule[],
  words: PlaceWords,
): (jobDescription: JobDescription) => PostingRulesFound {
  const names: NamedArea[] = rules.flatMap(({ id, names: own, except = [] }) => [
    ...own.filter((name) => !isCode(name)).map((name) => ({ name, area: id })),
    ...except.map((name) => ({ name, area: '' })),
  ]);
  const read = placesReader(names, words);
  return (jobDescription) => {
    const { areas, words: places, isRemote } = read(jobDescription);
    const named = new Set(areas);
    const whole = areas.filter(
      (area) => !area.includes('-') && !areas.some((other) => other.startsWith(`${area}-`)),
    );
    const byRemote = isRemote
      ? rules.filter(({ id, remote }) => remote && !named.has(id) && whole.includes(countryOf(id)))
      : [];
    return {
      rules: rules.filter((rule) => named.has(rule.id) || byRemote.includes(rule)),
      places,
      byRemote,
    };
  };
}
