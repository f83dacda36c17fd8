import { inSection, isSaid, linesUnder, WHOLE, wordsAt, type Check, type Prepared } from './check';

export const payMissing =
  (): Check =>
  ({ pay }) =>
    pay.length ? [] : [{ place: WHOLE }];

/** Ranges of which the top is so many times the bottom that they tell nobody what the job pays. */
export const rangeWidth =
  ({ limit }: Prepared): Check =>
  ({ pay }) =>
    pay
      .filter(({ minimum, maximum }) => minimum > 0 && maximum / minimum >= limit('times'))
      .map(({ line, start, end, minimum, maximum }) => ({
        ...(line ? wordsAt(line, { start, end }) : { place: WHOLE }),
        values: { times: Math.round((maximum / minimum) * 10) / 10 },
      }));

export function stepsMissing({ find }: Prepared): Check {
  const [headings, signs, others] = [find('headings'), find('signs'), find('others')];
  return (reading) => {
    const isStep = (line: (typeof reading.lines)[number]) =>
      line.tokens.length > 0 && !line.legal.size && !others(line).length;
    const told =
      inSection(reading, 'hiring-steps').some(isStep) ||
      linesUnder(reading, headings, others).some(isStep) ||
      reading.lines.some((line) => !line.isWelcome && isSaid(line, signs, others));
    return told ? [] : [{ place: WHOLE }];
  };
}

export function welcomeMissing({ find, limit }: Prepared): Check {
  const [headings, signs, anywhere] = [find('headings'), find('signs'), find('anywhere')];
  return (reading) => {
    const welcome = reading.lines.filter(
      ({ isWelcome, line }) => isWelcome && line !== 'encouragement',
    );
    if (!welcome.length)
      return linesUnder(reading, headings).length ||
        reading.lines.some((line) => anywhere(line).length)
        ? []
        : [{ place: WHOLE }];
    const says = welcome.some((line) => signs(line).length || line.tokens.length >= limit('words'));
    return says ? [] : [{ place: { kind: 'section', section: 'equal-opportunity' } }];
  };
}
