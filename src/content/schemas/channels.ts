import { z } from 'astro/zod';
import {
  CHANNEL_KINDS,
  CHANNEL_REGIONS,
  CHANNEL_STACKS,
  COSTS,
  type Facet,
} from '../../find-talent/channels';
import { day, line } from './fields';
import type { References } from './references';

const oneOf = <T extends string>(values: Facet<T>) => z.enum(Object.keys(values) as [T]);

/** One place of content/channels.yaml where people can be found or reached; its key is its id. */
export const channelSchema = (references: References) =>
  z
    .strictObject({
      name: line(60),
      kind: oneOf(CHANNEL_KINDS),
      /** What it is, in a sentence. */
      what: line(200),
      /** Which people one meets there. */
      forWhom: line(180),
      /** How to use it without wearing out one's welcome. */
      use: line(300),
      cost: oneOf(COSTS),
      /** Stacks it is about; `any` where it is about none in particular. */
      stack: z.array(oneOf(CHANNEL_STACKS)).min(1),
      region: z.array(oneOf(CHANNEL_REGIONS)).min(1),
      engagements: z.array(references.to('engagements')).min(1),
      url: z.url({ protocol: /^https$/, error: 'is not an https address' }),
      /** The day its rules or description were last looked up. */
      checked: day,
      /** What was read; left out where the entry rests on general knowledge, which the page then says. */
      source: references.to('sources').optional(),
      /** Whom it misses, or what to doubt. */
      limits: line(220),
    })
    .refine(({ stack }) => !(stack.length > 1 && stack.includes('any')), {
      path: ['stack'],
      error: 'says any beside others; keep one',
    });
