import { expect, test } from 'vitest';
import { payReader } from '../../../../src/review/engine/money';
import { reviewData } from '../../../support/review-data';

const read = payReader(reviewData.languages[0]!.reads!.money);

test.each([
  ['Salary: $120,000 - $150,000', 120_000, 150_000],
  ['€70k–€84k depending on level', 70_000, 84_000],
  ['70.000 € im Jahr', 70_000, 70_000],
  ['EUR 70,000 to 84,000 a year', 70_000, 84_000],
  ['70 000 EUR', 70_000, 70_000],
  ['65.000,- EUR gross', 65_000, 65_000],
  ['up to 82,5k EUR', 82_500, 82_500],
  ['CHF 120’000', 120_000, 120_000],
  ['USD120k-150k', 120_000, 150_000],
  ['$120-150k', 120_000, 150_000],
  ['450 pounds a day', 450, 450],
  ['GBP 450 per day', 450, 450],
  ['Rate: 90 per hour', 90, 90],
  ['Rs 25,00,000', 2_500_000, 2_500_000],
  ['20-25 LPA', 2_000_000, 2_500_000],
  ['PLN 18 000 net on B2B', 18_000, 18_000],
  ['Base salary 90000 to 110000', 90_000, 110_000],
  ['Compensation range: 140k–165k plus equity', 140_000, 165_000],
  ['Zone A: CAD $138,500 - CAD $207,700', 138_500, 207_700],
  ['Acme | Remote | Full-time | Go engineer | $80k-$110k+ (can go higher)', 80_000, 110_000],
  ['£46,500 to £53,000, with an allowance for islands.', 46_500, 53_000],
])('states pay: %s', (text, minimum, maximum) => {
  expect(read(text)).toMatchObject([{ minimum, maximum }]);
});

test.each([
  'Certified to ISO 27001',
  'You read RFC 9110 and HTTP 200 from 404',
  'We handle 10,000 requests a second',
  'Competitive salary and 25 days of holiday',
  'A package of 12 services',
  'Try 30 days of on-call in pairs',
  'Our 40,000 merchants rely on you',
  'Pay: competitive, DOE',
  'Compensation includes a 401k and 25 days of leave',
  'Investors gave us $400 million. We rent desks.',
  'Last year the group had revenues of €2.5 billion.',
  'USD $500 once for your desk at home',
  'USD $150 a month for lunch',
  '$200/month budget towards coworking',
  'We pay $150 a month for your gym.',
  'We have saved our customers over $336M in fees.',
  'A sign-on bonus of $10,000',
])('states none, though it may name a sum: %s', (text) => expect(read(text)).toEqual([]));

test('the pay stands where it is written', () => {
  const text = 'A base salary of €60,000 to €70,000 a year.';
  const [stated] = read(text);
  expect(text.slice(stated!.start, stated!.end)).toBe('€60,000 to €70,000');
});
