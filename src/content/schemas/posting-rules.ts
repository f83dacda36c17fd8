import { z } from 'astro/zod';
import { day, line } from './fields';
import type { References } from './references';

/** Whether it is law where it applies: in force, passed for a later day, or a rule of the state's own that is still awaited. */
const STATUSES = ['in-force', 'later', 'awaited'] as const;
/** What we read of it: the law's own text, the page of an authority, or what others say of it. */
const READINGS = ['law', 'authority', 'second-hand'] as const;

/** What the law of one place asks of a job posting; its key in content/posting-rules/<region>.yaml is its id. */
export const postingRuleSchema = (references: References) =>
  z.strictObject({
    place: line(60),
    /** Names and codes by which a draft may name the place or a city in it. */
    names: z.array(line(40)).min(1),
    /** Names of other places in which one of these stands, such as West Virginia. */
    except: z.array(line(40)).min(1).optional(),
    /** What must stand in the posting or be said before the interview. */
    asks: z.array(line(220)).min(1),
    status: z.enum(STATUSES),
    /** Since when it is in force, when it begins, or what is known of that: words that stand as a sentence, without its stop. */
    from: line(120),
    /** Which employers and jobs it is for; all where left out. */
    threshold: line(160).optional(),
    /** Whether it reaches a remote job that someone in the place may do. */
    remote: z.boolean().optional(),
    sources: z.array(references.to('sources')).min(1),
    read: z.enum(READINGS),
    /** When someone last looked it up. A year later the build warns. */
    checked: day,
    /** Of when the evidence is, where that is older than the day it was looked up: `June 2026`. */
    evidence: line(40).optional(),
    /** What is open or disputed. */
    open: line(300).optional(),
  });
