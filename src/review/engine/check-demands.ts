import {
  finder,
  inSection,
  linesUnder,
  wordsAt,
  type Check,
  type Prepared,
  type Reading,
} from './check';
import { yearsPublic, yearsReader } from './experience';
import type { ReadLine } from './reading';

const REQUIREMENTS = ['title', 'must-haves', 'nice-to-haves'];
/** A paragraph of more words is none of a list of demands. */
const MOST_WORDS = 60;
/** A line of more words leads into no list. */
const MOST_LEAD_WORDS = 14;

/** Prepares what an ad demands: the lines of its must-haves that are none of its wishes, offers and headings. */
export function demandsReader({ language }: Prepared): (reading: Reading) => ReadLine[] {
  const { demands: phrases } = language.reads;
  const demands = finder(phrases.headings);
  const [wishes, offers] = [finder(phrases.wishes), finder(phrases.offers)];
  return (reading) => {
    const paid = new Set(reading.pay.map(({ line }) => line));
    const asked = [
      ...inSection(reading, 'must-haves'),
      ...linesUnder(reading, demands, (heading) => [...wishes(heading), ...offers(heading)]),
    ];
    let [section, isDemand] = ['', true];
    return asked.filter((line) => {
      if (line.section !== section) [section, isDemand] = [line.section, true];
      const count = line.tokens.length;
      if (/[:…]\s*\**$/.test(line.text) && count <= MOST_LEAD_WORDS) {
        isDemand = !wishes(line).length && !offers(line).length;
        return false;
      }
      const isWish = wishes(line).some(({ last }) => last >= count - 1);
      const isTag = line.tokens.every((_, index) => line.proseless.has(index));
      return (
        isDemand &&
        !isTag &&
        !isWish &&
        count <= MOST_WORDS &&
        !offers(line).length &&
        !paid.has(line) &&
        !line.legal.size
      );
    });
  };
}

export function mustHaveCount(prepared: Prepared): Check {
  const demandsOf = demandsReader(prepared);
  const most = prepared.limit('most');
  return (reading) => {
    const demands = demandsOf(reading);
    const [first] = demands;
    if (!first || demands.length <= most) return [];
    // A line of several paragraphs moves as one, by its first.
    const movable = demands.flatMap(({ section, movable: line, text }) =>
      section === 'must-haves' && line !== undefined ? [{ line, text }] : [],
    );
    return [
      {
        place: { kind: 'section', section: first.section },
        values: { count: demands.length, most },
        movable,
      },
    ];
  };
}

export function mixedJobs({ rule, find, limit, language }: Prepared): Check {
  const groups = Object.keys(rule.lists ?? {}).map((group) => [group, find(group)] as const);
  return (reading) => {
    const lines = [...inSection(reading, 'title'), ...inSection(reading, 'must-haves')];
    const found = groups
      .filter(([, finds]) => lines.some((line) => finds(line).length))
      .map(([group]) => group);
    return found.length >= limit('least')
      ? [
          {
            place: { kind: 'section', section: 'must-haves' },
            values: { jobs: new Intl.ListFormat(language.tag).format(found) },
          },
        ]
      : [];
  };
}

/** Years of experience, and those that no technology has been public for. */
export function yearsAsked({ rule, find, limit, language, technologies }: Prepared): Check {
  const older = new Set(rule.lists?.['older']);
  const read = yearsReader(technologies, language.reads.years, older);
  // "20 years of special cases" asks for nothing; outside the requirements only years of experience or of a technology do.
  const speaks = find('experience');
  const isAsking = (line: ReadLine) =>
    REQUIREMENTS.includes(line.section) || speaks(line).length > 0;
  return ({ lines, today }) =>
    lines
      .filter(({ section }) => section !== 'company' && section !== 'hiring-steps')
      .flatMap((line) => {
        const mayAsk = isAsking(line);
        return read(line).flatMap(({ years, start, end, technologies: asked }) => {
          const young = asked.filter((one) => years > yearsPublic(one, today));
          if (rule.check === 'years-of-experience') {
            const isOfCompany = !REQUIREMENTS.includes(line.section) && years > limit('company');
            return young.length ||
              isOfCompany ||
              years < limit('least') ||
              !(asked.length || mayAsk)
              ? []
              : [{ ...wordsAt(line, { start, end }), values: { years } }];
          }
          return young.slice(0, 1).map((one) => ({
            ...wordsAt(line, { start, end }),
            values: {
              technology: one.name,
              since: one.firstPublic.slice(0, 4),
              age: yearsPublic(one, today),
              years,
            },
          }));
        });
      });
}
