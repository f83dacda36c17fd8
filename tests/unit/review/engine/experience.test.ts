import { describe, expect, test } from 'vitest';
import { yearsPublic, yearsReader } from '../../../../src/review/engine/experience';
import { lineReader } from '../../../../src/review/engine/reading';
import { tokensOf } from '../../../../src/review/engine/tokens';
import { reviewData } from '../../../support/review-data';

const { tag, reads } = reviewData.languages[0]!;

const technology = (name: string, firstPublic: string, alsoCalled: string[] = []) => ({
  name,
  firstPublic,
  alsoCalled,
});
const read = yearsReader(
  [
    technology('Kubernetes', '2014-06-10', ['k8s']),
    technology('Go', '2009-11-10', ['Golang']),
    technology('Kafka', '2011'),
  ],
  reads!.years,
);
const asked = (text: string) =>
  read(
    lineReader({ tag, reads: reads! })({
      line: 'x',
      section: 'must-haves',
      text,
      tokens: tokensOf(text),
    }),
  ).map(({ years, technologies }) => [years, technologies.map(({ name }) => name).join(' ')]);

describe('years of experience are read as recruiters write them', () => {
  test.each([
    ['5 years of Kubernetes', [[5, 'Kubernetes']]],
    ['5+ years of experience with Kubernetes and Kafka', [[5, 'Kubernetes Kafka']]],
    ['At least five years of Golang', [[5, 'Go']]],
    ['3-5 yrs Kubernetes', [[3, 'Kubernetes']]],
    ['10 + years’ experience in k8s', [[10, 'Kubernetes']]],
    ['Kubernetes: 12 years', [[12, 'Kubernetes']]],
    [
      'Kubernetes (12+ years), Kafka (3 years)',
      [
        [12, 'Kubernetes'],
        [3, 'Kafka'],
      ],
    ],
    [
      '5 years of Kubernetes and 3 years of Kafka',
      [
        [5, 'Kubernetes'],
        [3, 'Kafka'],
      ],
    ],
    ['8 years in backend work. You know Kubernetes.', [[8, '']]],
    ['a 15-year-old company', []],
    ['We have run Kubernetes for the past 5 years.', []],
    ['Founded 20 years ago, we run Kubernetes.', []],
    ['A contract of 2 years on Kubernetes', [[2, 'Kubernetes']]],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    ['2014-06-10', '2026-06-09', 11],
    ['2014-06-10', '2026-06-10', 12],
    ['2011', '2026-01-01', 15],
    ['2019-04', '2026-03-31', 6],
  ])('first public %s, read on %s: %d whole years', (firstPublic, today, years) => {
    expect(yearsPublic(technology('X', firstPublic), today)).toBe(years);
  });
});
