import { describe, expect, test } from 'vitest';
import { claimReader, sameClaim } from '../../../../src/content/checks/claims';

const claimsIn = claimReader(['Java', 'Node.js', 'Neo4j', 'Kubernetes']);

describe('a text claims something', () => {
  test.each([
    ['It took 90 days.', ['90']],
    ['In 2016 it grew by 12.5 % a year.', ['2016', '12.5 %']],
    ['Pay €1,200 or USD 1300 or $5.', ['€1,200', 'USD 1300', '$5']],
    ['A year later, 1,600 services.', ['1,600']],
    ['The early 2010s', ['2010']],
    ['Ten per cent of them', ['per cent']],
    ['A survey asked researchers about two studies.', ['survey', 'researchers', 'studies']],
    ['Hundreds of teams, a million calls', ['Hundreds', 'million']],
    ['EUR500 each', ['EUR500']],
    ['Java 2000 times, Java 17% faster', ['2000', '17%']],
  ])('with %j', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });

  test.each([
    'HTTP/2, p99, K8s, EC2, UTF-8 and ISCO-08',
    'We are there 24/7.',
    'Java 17, Node.js 20.1 and Neo4j',
    'OAuth 2.0, ISO 27001, TLS 1.3, RFC 8594, SOC 2 and CC BY 4.0',
    'Step 3: interview. See chapter 4 and figure 2.',
    'Ask three people for seven things, twice.',
    'The manual tells you to study the small print.',
    'No study that we know of ranks them.',
    'A steady, studied answer from an experimental mind',
  ])('and not with %j', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

test('the same claim is known again in other words', () => {
  expect(sameClaim('56 %')).toBe(sameClaim('56%'));
  expect(sameClaim('Studies')).toBe(sameClaim('study'));
  expect(sameClaim('56%')).not.toBe(sameClaim('56'));
});
