import type { Benefit, Catalogue } from './catalogue';
import { readCountries } from './countries';

/**
 * Benefits that fit the country of a draft, each with its figures as gaps: "[number] days of annual leave". A country's own
 * line replaces the general one of its kind that starts with the same word of its id.
 */
export function benefitsFor({ benefits }: Pick<Catalogue, 'benefits'>, country: string): Benefit[] {
  const reading = readCountries(country);
  const codes = reading.kind === 'countries' ? reading.codes : [];
  const fits = ({ countries }: Benefit) => countries?.some((code) => codes.includes(code));
  const own = benefits.filter(fits);
  const isReplaced = ({ id }: Benefit) => own.some((one) => one.id.startsWith(`${id}-`));
  return benefits
    .filter((benefit) => fits(benefit) || (!benefit.countries && !isReplaced(benefit)))
    .map((benefit) => ({ ...benefit, text: withGaps(benefit.text) }));
}

const withGaps = (text: string) =>
  text.replaceAll('{n}', '[number]').replaceAll('{amount}', '[amount]');
