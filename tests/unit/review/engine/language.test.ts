import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reviewLanguageSchema } from '../../../../src/content/schemas/review-languages';
import type { JobDescription } from '../../../../src/job-description/compose';
import { languageOf, reviewer, type Language } from '../../../../src/review/engine';
import { fit } from '../../../../src/review/engine/replacement';
import type { Rule } from '../../../../src/review/engine/rule';
import { reviewData } from '../../../support/review-data';
import { composedLines } from '../../../support/lines';

const today = '2026-11-24';
const ad = (...lines: string[]): JobDescription => ({
  title: 'Engineer',
  facts: [],
  sections: [
    {
      id: 'must-haves',
      heading: 'Text',
      kind: 'list',
      lines: composedLines(...lines),
    },
  ],
});

/** A second language as a writer adds it: one entry of content/review-languages.yaml, and rules that name it. */
const GERMAN = `
name: German
order: 2
script: Latin
signs: [und, der, die, das, mit, für, wir, du, ist, eine]
reads:
  abbreviations: [z.b, bzw]
  years:
    units: { jahr: 1, jahre: 1, jahren: 1 }
    numbers: { fünf: 5, zwölf: 12, zwanzig: 20 }
    range: [bis]
    between: [oder mehr]
    otherAfter: [alt]
    otherBefore: [seit, unser]
  money: { currencies: [eur, euro], pay: [gehalt] }
`;
const RULES = `
junges-team:
  topic: alter
  language: de
  title: Ein Alter
  severity: warning
  triggers: { junges team: [neues Team] }
  reason: Nennt ein Alter.
  sources: []
unmoegliche-jahre:
  topic: jahre
  language: de
  title: Mehr Jahre, als es die Technik gibt
  severity: error
  check: impossible-experience
  reason: "{technology} gibt es seit {since}, verlangt sind {years} Jahre."
  sources: []
gehalt-fehlt:
  topic: aufbau
  language: de
  title: Kein Gehalt
  severity: notice
  check: pay-missing
  reason: Es steht kein Betrag da.
  sources: []
`;
const german: Language = { tag: 'de', ...reviewLanguageSchema().parse(parse(GERMAN)) };
const germanRules = Object.entries(parse(RULES) as Record<string, Omit<Rule, 'id'>>).map(
  ([id, rule]) => ({ id, ...rule }),
);
const bilingual = reviewer({
  ...reviewData,
  languages: [...reviewData.languages.filter(({ tag }) => tag !== 'de'), german],
  rules: [...reviewData.rules, ...germanRules],
});
const said = (description: JobDescription) =>
  bilingual(description, { today }).map(({ rule, found }) => `${rule.id}: ${found}`);

describe('another language is data alone', () => {
  test('a German ad is read by German rules, German numbers and German sentences', () => {
    expect(
      said(
        ad(
          'Wir sind ein junges Team, z. B. mit dir.',
          'Zwanzig bis 25 Jahre Kubernetes und fünf Jahre Go für die Plattform',
          'Unser Haus ist 30 Jahre alt.',
          'Du bist fünf oder mehr Jahre mit Kubernetes vertraut',
        ),
      ),
    ).toEqual([
      'unmoegliche-jahre: Zwanzig bis 25 Jahre',
      'junges-team: junges Team',
      'gehalt-fehlt: ',
    ]);
  });

  test('a sum in German words is found', () => {
    expect(
      said(ad('Das Gehalt liegt bei 70.000 bis 84.000 und wir sagen, wie es mit der Zeit wächst.')),
    ).toEqual([]);
  });

  test('an English ad beside it is read by the English rules alone', () => {
    const [english, both] = [reviewer(reviewData), bilingual].map((review) =>
      review(ad('A rockstar with 15 years of Kubernetes.'), { today }),
    );
    expect(both!.map(({ rule }) => rule.id)).toEqual(english!.map(({ rule }) => rule.id));
  });

  test('a language without articles leaves the word before alone', () => {
    expect(fit('a rockstar', 2, 10, 'engineer').words).toBe('engineer');
  });
});

describe('a text without rules for its language gets no advice, and the language is named', () => {
  const review = reviewer(reviewData);
  test.each([
    [
      'German',
      'Wir suchen eine Entwicklerin oder einen Entwickler für unser Team, die mit uns die Plattform baut und betreibt.',
    ],
    [
      'French',
      'Vous rejoignez une équipe de développement et nous cherchons une personne pour la plateforme avec vous.',
    ],
    [
      'Spanish',
      'Buscamos una persona para el equipo de la plataforma que trabaje con los servicios y las colas del sistema.',
    ],
    [
      'Polish',
      'Szukamy osoby do zespołu, która buduje i utrzymuje usługi na platformie oraz dba o jakość w pracy z nami.',
    ],
    [
      undefined,
      'Мы ищем разработчика, который будет строить сервисы и поддерживать их вместе с нами каждый день.',
    ],
    [undefined, '我们正在寻找一位工程师。你将与团队一起构建服务。'],
  ])('%s: %s', (name, text) => {
    const description = { ...ad(text, text), title: '' };
    expect(languageOf(description, reviewData.languages)?.name).toBe(name);
    expect(review(description, { today })).toEqual([]);
  });

  test.each([['Go. Kafka. gRPC. PostgreSQL. Terraform.'], ['Berlin · Go · Kafka, 80k'], ['']])(
    'a bare list of names counts as English: %s',
    (text) => {
      expect(languageOf(ad(text), reviewData.languages)?.tag).toBe('en');
    },
  );
});
