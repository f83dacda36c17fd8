import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillSlots } from '../../src/job-description/stack-words';
import { TECHNOLOGY_KINDS, type TechnologyKind } from '../../src/job-description/vocabulary';
import { siteCatalogue } from '../support/site-catalogue';

const { technologies, skills } = siteCatalogue;
const SLOT = /\{([a-z]+): ([^{}]+)\}/;
const sentences = skills.flatMap((skill) =>
  skill.items.flatMap(({ id, requirement }) =>
    Object.entries(requirement)
      .filter(([, text]) => SLOT.test(text))
      .map(([proficiency, text]) => {
        const [slot = '', kind = '', fallback = ''] = SLOT.exec(text)!;
        const [before = '', after = ''] = text.split(slot);
        const name = `${skill.id}/${id} ${proficiency}`;
        return { name, text, kind: kind as TechnologyKind, fallback, before, after };
      }),
  ),
);
const ofKind = (kind: TechnologyKind) => technologies.filter((one) => one.kind === kind);
/** What stands in the slot of a sentence. */
const filled = ({ text, before, after }: (typeof sentences)[number], stack: string[]) => {
  const whole = fillSlots(text, stack, technologies);
  expect(whole.startsWith(before) && whole.endsWith(after)).toBe(true);
  return whole.slice(before.length, whole.length - after.length);
};

describe('a requirement with a slot is true whatever the stack', () => {
  const anyStack = fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...technologies.map(({ id }) => id)) },
      { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
    ),
    { maxLength: 40 },
  );

  test('there are such requirements, and each has one slot', () => {
    expect(sentences.length).toBeGreaterThan(15);
    for (const { name, text } of sentences) expect(text.split('{'), name).toHaveLength(2);
  });

  test('a slot holds at most three names of its own kind, the kind itself, or the fallback', () => {
    fc.assert(
      fc.property(anyStack, (stack) => {
        for (const sentence of sentences) {
          const names = ofKind(sentence.kind)
            .filter(({ id }) => stack.includes(id))
            .map(({ name }) => name);
          const value = filled(sentence, stack);
          if (!names.length) expect(value).toBe(sentence.fallback);
          else if (names.length > 3) expect(value).toMatch(/^one of our [a-zA-Z() ]+s$/);
          else expect(value.split(/, | or /)).toEqual(names);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no word is doubled, none is missing, and articles fit what follows', () => {
    fc.assert(
      fc.property(anyStack, (stack) => {
        for (const { text } of sentences) {
          const whole = fillSlots(text, stack, technologies);
          expect(whole).toMatch(/^[A-Z].*[^\s,:]\.$/);
          expect(whole).not.toMatch(/ {2}| [,.;:]|[{}]|undefined/);
          expect(whole).not.toMatch(/\b([\p{L}]+) \1\b/iu);
        }
      }),
    );
    for (const { name, before, fallback } of sentences) {
      // A name of any first letter may follow, so no article may stand before a slot.
      expect(before, name).not.toMatch(/\b(?:an?|the)\s+$/i);
      const article = /^(an?) (\S)/.exec(fallback);
      if (article) expect(article[1], name).toBe(/[aeiou]/i.test(article[2]!) ? 'an' : 'a');
    }
  });

  test('a cache, a runtime, a framework or a tracing backend never stands where another kind is asked', () => {
    const kindOf = (id: string) => technologies.find((one) => one.id === id)?.kind;
    expect(
      ['redis', 'lambda', 'eks', 'spring-boot', 'opentelemetry', 'new-relic', 's3'].map(kindOf),
    ).toEqual([
      'cache',
      'runtime',
      'orchestration',
      'framework',
      'instrumentation',
      'observability',
      'warehouse',
    ]);
  });
});

test('read aloud with no, one, two and five names, each sentence sounds right', async () => {
  const lines = sentences.flatMap(({ name, text, kind }) => {
    const ids = ofKind(kind).map(({ id }) => id);
    return [
      `${name}, ${TECHNOLOGY_KINDS[kind]}`,
      ...[0, 1, 2, 5].map(
        (count) => `  ${count}: ${fillSlots(text, ids.slice(0, count), technologies)}`,
      ),
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    '../fixtures/golden/requirements-with-slots.txt',
  );
});

test('no two technologies share a name or an alias, so that a typed name means one of them', () => {
  const names = technologies.flatMap(({ name, alsoCalled }) =>
    [name, ...alsoCalled].map((one) => one.toLowerCase()),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
