import {
  frameworkOf,
  type FrameworkContent,
  type LadderLevel,
} from '../../../src/role-framework/framework';
import type { Level } from '../../../src/job-description/vocabulary';

const level = (name: Level, role: string): LadderLevel => ({
  level: name,
  scope: `${role} ${name} answers.`,
  autonomy: `${role} ${name} decides.`,
  complexity: `${role} ${name} untangles.`,
  impact: `${role} ${name} helps.`,
});
const item = (id: string) => ({
  id,
  name: `Does ${id}`,
  evidence: `Shows ${id}, "often".`,
  requirement: {
    Working: `You do ${id} in {language: a language}.`,
    Practitioner: `You lead ${id}.`,
    Expert: `You teach ${id}.`,
  },
});

/** Two small roles over two skill areas. */
export const CONTENT: FrameworkContent = {
  changes: [
    { version: '1.9.0', updated: '2026-11-22', note: 'Older.' },
    { version: '1.10.0', updated: '2026-11-24', note: 'Newer.' },
  ],
  proficiencies: [{ id: 'Awareness', meaning: 'Knows of it.', seen: 'Asks about it.' }],
  skillAreas: [
    { id: 'apis', title: 'API and protocols', items: [item('contracts'), item('versions')] },
    { id: 'clouds', title: 'Cloud platforms', items: [item('accounts')] },
  ],
  roles: [
    {
      id: 'developer',
      title: 'Developer',
      summary: 'Builds, and runs.',
      usualLevel: 'Senior',
      levels: [level('Junior', 'Developer'), level('Senior', 'Developer')],
      profile: {
        apis: { Junior: 'Working', Senior: 'Practitioner' },
        clouds: { Junior: 'Awareness', Senior: 'Working' },
      },
      mustHaves: [
        { item: 'apis/contracts', at: { Junior: 'Working', Senior: 'Practitioner' } },
        {
          item: 'clouds/accounts',
          at: { Senior: 'Working' },
          text: { Working: 'You have opened accounts in {language: a language}.' },
        },
      ],
      niceToHaves: [{ item: 'apis/versions', at: { Senior: 'Practitioner' } }],
    },
    {
      id: 'keeper',
      title: 'Keeper',
      summary: 'Keeps.',
      usualLevel: 'Staff',
      levels: [level('Senior', 'Keeper'), level('Staff', 'Keeper')],
      profile: {
        apis: { Senior: 'Awareness', Staff: 'Practitioner' },
        clouds: { Senior: 'Expert', Staff: 'Expert' },
      },
      mustHaves: [
        { item: 'clouds/accounts', at: { Senior: 'Expert', Staff: 'Expert' } },
        { item: 'apis/versions', at: { Staff: 'Practitioner' } },
      ],
      niceToHaves: [],
    },
  ],
};

export const FRAMEWORK = frameworkOf(CONTENT);
