import { longest, matcher } from './phrases';
import { tokensOf } from './tokens';

/** What the law of one place may ask of a posting. */
export interface PostingRule {
  id: string;
  place: string;
  /** Names by which a text may mean the place; two capital letters are a code. */
  names: string[];
  /** Names of other places in which one of these stands, such as West Virginia. */
  except?: string[] | undefined;
  asks: string[];
  from: string;
  threshold?: string | undefined;
  /** The day somebody last looked it up. */
  checked: string;
}

/** Where a job may be done, in a person's own words. */
export interface WhereItIs {
  /** City or region; a state's code counts here. */
  place: string;
  /** One country or several; a country's code counts here. */
  country: string;
}

const isCode = (name: string) => /^[A-Z]{2}$/.test(name);
const isState = ({ id }: PostingRule) => id.includes('-');

/** The rules of the places that the text names, as written: they may apply, no more. */
export function postingRulesFor(
  { place, country }: WhereItIs,
  rules: readonly PostingRule[],
): PostingRule[] {
  const find = matcher<PostingRule | undefined>(
    rules.flatMap((rule) => [
      ...rule.names.filter((name) => !isCode(name)).map((name) => [name, rule] as const),
      ...(rule.except ?? []).map((name) => [name, undefined] as const),
    ]),
  );
  const named = new Set(longest(find(tokensOf(`${place} · ${country}`))).map(({ value }) => value));
  const codes = (text: string) => new Set(text.match(/\b[A-Z]{2}\b/g));
  const [states, countries] = [codes(place), codes(country)];
  return rules.filter(
    (rule) =>
      named.has(rule) ||
      rule.names.some((name) => isCode(name) && (isState(rule) ? states : countries).has(name)),
  );
}
