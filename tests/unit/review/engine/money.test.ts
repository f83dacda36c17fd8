import { expect, test } from 'vitest';
import { moneyReader } from '../../../../src/review/engine/money';
import { reviewData } from '../../../support/review-data';

const namesSum = moneyReader(reviewData.languages[0]!.reads!.money);

test.each([
  'Salary: $120,000 - $150,000',
  '€70k–€84k depending on level',
  '70.000 € im Jahr',
  'EUR 70,000 to 84,000 a year',
  '70 000 EUR',
  'CHF 120’000',
  'USD120k-150k',
  '450 pounds a day',
  'GBP 450 per day',
  'Rs 25,00,000',
  '20-25 LPA',
  'PLN 18 000 net on B2B',
  'Base salary 90000 to 110000',
  'Compensation range: 140k–165k plus equity',
])('is a sum: %s', (text) => expect(namesSum(text)).toBe(true));

test.each([
  'Certified to ISO 27001',
  'You read RFC 9110 and HTTP 200 from 404',
  'We handle 10,000 requests a second',
  'Competitive salary and 25 days of holiday',
  'A package of 12 services',
  'Try 30 days of on-call in pairs',
  'Our 40,000 merchants rely on you',
  'Pay: competitive, DOE',
])('is none: %s', (text) => expect(namesSum(text)).toBe(false));
