import type { Draft } from '../../../src/job-description/draft';
import { startDraft } from '../../../src/job-description/suggest';
import { catalogue } from './catalogue.fixture';
import { ownLines } from '../../../src/job-description/line';
import { line } from '../../support/lines';

const start = startDraft(catalogue, 'microservices-developer');

/** A draft with every field filled, an edited line, a section of its own, and words that formats stumble over. */
export const fullDraft: Draft = {
  ...start,
  ...{
    name: 'Berths',
    level: 'Senior',
    engagement: 'contract',
    workplace: 'hybrid',
    place: 'Porto',
    country: 'Portugal',
  },
  ...{
    timeZones: 'UTC to UTC+2',
    company: 'Harbour Desk (example)',
    stack: ['go', 'kafka', 'postgresql'],
    closingDate: '2031-02-28',
  },
  about: 'We book berths for ships & tugs.\nForty harbours use it.',
  reason: 'Harbours ask for night berths.',
  team: 'Six people, *two* of them <part-time>.',
  outcomesSix: 'Night berths are booked without a call\nOn-call is quiet',
  outcomesTwelve: 'Two harbours run it on their own',
  equity: '0.1 % over four years',
  benefits: '28 days of leave\nPaid on-call',
  hiringSteps: 'Call with the manager, 30 minutes\nWork sample, 2 hours, paid',
  howToApply: 'Write to jobs@harbour-desk.example.',
  equalOpportunity: 'We arrange what you need. نرحب بالجميع',
  pay: { minimum: '60k', maximum: '75k', currency: 'EUR', period: 'YEAR' },
  sections: [
    ...start.sections.map((section) =>
      section.id === 'responsibilities'
        ? {
            ...section,
            heading: 'Your work',
            lines: [...section.lines, line('own/1', '# Keep C# & Go honest: a_b, 1 < 2')],
          }
        : section,
    ),
    {
      id: 'own/1',
      heading: 'بيئة العمل',
      lines: [line('own/1', 'مكتب هادئ قرب الميناء'), line('own/2', '👩‍💻 漢字')],
    },
  ],
  tray: ownLines(['Waits in the tray']),
};
