import { z } from 'astro/zod';
import { LEVELS, WORKPLACES } from '../../job-description/vocabulary';
import { line } from './fields';
import type { References } from './references';

/** A short answer, without the words that content/phrases.yaml puts around it. */
const answer = line(160).optional();

/** A role's complete sample job description, by a made-up company. */
export const sampleSchema = (references: References) =>
  z.strictObject({
    level: z.enum(LEVELS),
    engagement: references.to('engagements'),
    workplace: z.enum(Object.keys(WORKPLACES) as [keyof typeof WORKPLACES]),
    /** City or region; left out where anyone in the country may apply. */
    place: line(80).optional(),
    country: line(80),
    scale: answer,
    reportsTo: answer,
    contractLength: answer,
    startDate: answer,
    officeDays: answer,
    timeZones: answer,
    onCall: answer,
    onCallPay: answer,
    languages: answer,
    visa: answer,
    applyTo: answer,
    contact: answer,
    stack: z.array(references.to('technologies')).min(3),
    company: line(60),
    about: line(420),
    reason: line(420),
    team: line(420),
    /** What should be true after 6 and 12 months. */
    outcomes: z.array(line(200)).min(2).max(5),
    benefits: z.array(line(160)).min(1),
    hiringSteps: z.array(line(160)).min(3),
    howToApply: line(260),
    /** What the place requires a posting to say, such as whether software screens applicants. */
    statements: z.array(line(240)).default([]),
  });
