import { expect, test } from 'vitest';
import { gapsIn } from '../../../src/job-description/gaps';

const found = (text: string) => gapsIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['At [Company Name] you build services.', ['[Company Name]']],
  ['Work in {city} for {{company_name}}.', ['{city}', '{{company_name}}']],
  ['Report to <your manager>.', ['<your manager>']],
  ['$XX,XXX to $XXX,XXX a year', ['$XX,XXX', '$XXX,XXX']],
  ['XX years of experience', ['XX']],
  ['Start date: TBD', ['TBD']],
  ['The salary is TBC', ['TBC']],
  ['A salary of … to … a year', ['…', '…']],
  ['Between ... and ... a month', ['...', '...']],
  ['Apply by ______', ['______']],
  ['Lorem ipsum dolor', ['Lorem ipsum']],
  ['Insert your company name here', ['Insert your company name here']],
])('a gap of a template is found: %s', (text, gaps) => {
  expect(found(text)).toEqual(gaps);
});

test.each([
  'Engineer [remote], (m/f/d)',
  'See [our handbook](https://handbook.example/team) and note [1].',
  'You own `/users/{id}` and GET /orders/{id}.',
  'Square, TIDAL, and TBD. TBD is building an open platform.',
  'Go, Kafka, … and more …',
  'List<String> and Map<Key, Value>',
  'You know CSS, XXL sizes and XML.',
])('what is none is left alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
