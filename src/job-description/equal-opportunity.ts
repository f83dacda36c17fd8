import type { Catalogue } from './catalogue';
import { readCountries } from './countries';

/** The statement for the country or countries of a draft: the first that covers all of them, otherwise the general one. */
export function equalOpportunityFor(
  { equalOpportunity, phrases }: Pick<Catalogue, 'equalOpportunity' | 'phrases'>,
  country: string,
): string {
  const reading = readCountries(country);
  const codes = reading.kind === 'countries' ? reading.codes : [];
  const own = equalOpportunity.find(
    ({ countries }) => codes.length > 0 && codes.every((code) => countries.includes(code)),
  );
  return own?.text ?? phrases['equal-opportunity'] ?? '';
}
