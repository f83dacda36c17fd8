import { z } from 'astro/zod';
import { BENEFIT_KINDS, type BenefitKind } from '../../job-description/vocabulary';
import { line } from './fields';

const KINDS = Object.keys(BENEFIT_KINDS) as [BenefitKind, ...BenefitKind[]];

/** A benefit to insert into a job description: an entry of content/benefits.yaml. */
export const benefitSchema = () =>
  z.strictObject({
    kind: z.enum(KINDS),
    /** Two-letter codes of the countries it is for; every country where left out. */
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'is no two-letter country code, such as PT'))
      .min(1)
      .optional(),
    /** One line with `{n}` or `{amount}` for each figure that only the employer knows. */
    text: line(140).refine(
      (text) => /\{(?:n|amount)\}/.test(text),
      'has no figure to fill in: {n} or {amount}',
    ),
  });
