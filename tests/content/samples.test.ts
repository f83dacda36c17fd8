import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { compose, countWords } from '../../src/job-description/compose';
import { sampleDraft, templateDraft, type Sample } from '../../src/job-description/sample';
import { PROFICIENCIES } from '../../src/job-description/vocabulary';
import { reviewer } from '../../src/review/engine';
import { reviewData } from '../support/review-data';
import { siteCatalogue } from '../support/site-catalogue';

const TODAY = '2026-12-01';
const review = reviewer(reviewData);
const samples = siteCatalogue.roles.map((role) => {
  const text = readFileSync(`content/roles/${role.id}.mdx`, 'utf8');
  const { sample } = parse(/^---\n([\s\S]*?)\n---/.exec(text)![1]!) as { sample: Sample };
  const jobDescription = compose(sampleDraft(siteCatalogue, role.id, sample), siteCatalogue);
  return { id: role.id, role, sample, jobDescription };
});
/** Lines that are the same wherever they apply: they come from phrases, engagements and statements by country. */
const shared = new Set([
  ...Object.values(siteCatalogue.phrases),
  ...siteCatalogue.engagements.map(({ sentence }) => sentence),
  ...siteCatalogue.equalOpportunity.map(({ text }) => text),
  'The pay range is [your pay range].',
]);

describe('a sample could be posted', () => {
  test.each(samples)('$id passes the review but for its pay', ({ jobDescription }) => {
    const told = review(jobDescription, { today: TODAY }).map(
      ({ rule, found, reason }) => `${rule.id} «${found}» ${reason}`,
    );
    expect(
      told.filter((one) => !/^pay-missing|^template-gap «\[(?:amount|your pay range)\]»/.test(one)),
    ).toEqual([]);
  });

  test.each(samples)('$id has 350 to 700 words', ({ jobDescription }) => {
    expect(countWords(jobDescription)).toBeGreaterThanOrEqual(350);
    expect(countWords(jobDescription)).toBeLessThanOrEqual(700);
  });

  test.each(samples)('$id asks for what a person has or can do', ({ jobDescription }) => {
    const asked = jobDescription.sections
      .filter(({ id }) => id === 'must-haves' || id === 'nice-to-haves')
      .flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(asked.filter((text) => !/^You (?:have|can|write|still write) /.test(text))).toEqual([]);
  });

  test.each(samples)(
    '$id says who it reports to, its scale, its hours and its start',
    ({ sample }) => {
      const { reportsTo, scale, timeZones, startDate, onCall, languages, applyTo } = sample;
      expect([reportsTo, scale, timeZones, startDate, onCall, languages, applyTo]).not.toContain(
        undefined,
      );
      expect(scale).toContain('(example)');
      if (sample.workplace === 'hybrid') expect(sample.officeDays).toBeTruthy();
      if (sample.engagement === 'contract') expect(sample.contractLength).toBeTruthy();
    },
  );

  test.each(samples)('$id is hired as the chapter on interviews teaches', ({ sample }) => {
    const steps = sample.hiringSteps;
    expect(steps[0]).toMatch(/^First call/);
    expect(steps.join('\n')).toMatch(/paid/);
    expect(steps.join('\n')).toMatch(/Structured interview/);
    expect(steps.at(-1)).toMatch(/^Decision/);
    for (const step of steps) expect(step).toMatch(/minutes|hour|day|week/);
  });
});

test.each(samples)(
  'the template of $id says nothing of the made-up company',
  ({ role, sample }) => {
    const template = JSON.stringify(
      compose(templateDraft(siteCatalogue, role.id, sample), siteCatalogue),
    );
    const { company, about, reason, team, hiringSteps } = sample;
    for (const answer of [company, about, reason, team, ...hiringSteps])
      expect(template).not.toContain(answer);
    expect(template).toContain('[Company]');
    expect(template).toContain('[your pay range]');
  },
);

test('no line stands word for word in more than two samples', () => {
  // Location and working arrangements hold plain facts, such as the language, that several jobs share.
  const lines = samples.flatMap(({ jobDescription }) =>
    jobDescription.sections
      .filter(({ id }) => id !== 'conditions')
      .flatMap((section) => section.lines.map(({ text }) => text)),
  );
  const often = lines.filter(
    (text) => !shared.has(text) && lines.filter((other) => other === text).length > 2,
  );
  expect([...new Set(often)]).toEqual([]);
});

test('no role asks for more than its profile says, and a Senior for Expert only in the area it leads', () => {
  const rank = (one: string) => PROFICIENCIES.indexOf(one as 'Expert');
  const above = siteCatalogue.roles.flatMap(({ id, profile, mustHaves, niceToHaves }) =>
    [...mustHaves, ...niceToHaves].flatMap(({ item, at }) =>
      Object.entries(at)
        .filter(([level, asked]) => {
          const most = profile[item.split('/')[0]!]?.[level as 'Senior'] ?? 'Awareness';
          return rank(asked) > rank(most);
        })
        .map(([level]) => `${id} ${level} ${item}`),
    ),
  );
  expect(above).toEqual([]);
  const experts = siteCatalogue.roles.flatMap(({ id, mustHaves }) =>
    mustHaves.filter(({ at }) => at.Senior === 'Expert').map(({ item }) => `${id} ${item}`),
  );
  expect(experts).toEqual(['platform-engineer containers-and-orchestration/kubernetes-objects']);
});
