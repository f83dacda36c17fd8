import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOBODY, writeMessage } from '../../../src/find-talent/messages';
import { siteSourcing } from '../../support/site-sourcing';
import { anyBrief, brief } from './briefs.arbitrary';

const message = (id: string) => siteSourcing.messages.find((one) => one.id === id)!;
const write = (id: string, personal = NOBODY, one = brief()) =>
  writeMessage(message(id), one, personal, siteSourcing);
const full = {
  person: 'Ana',
  reason: 'your talk on retries in Porto',
  found: 'the conference page',
  company: 'Harbour Desk',
  pay: 'EUR 60,000 to 75,000 a year',
  link: 'https://harbour-desk.example/jobs/1',
  sender: 'Rui',
};

describe('an outreach message', () => {
  test('names the role, its work, the stack and the terms, and nothing that nobody typed', () => {
    const { text, subject, blanks } = write('cold-email', full);
    expect(subject).toBe('Senior microservices developer at Harbour Desk: Go and Kafka');
    expect(text).toContain(
      "We're looking for someone who designs, builds and runs backend services that communicate over a network",
    );
    expect(text).toContain(
      'Terms: full-time, permanent. Location: Portugal. Pay: EUR 60,000 to 75,000 a year.',
    );
    expect(text).toContain('your talk on retries in Porto');
    expect(text).toMatch(/delete your details/);
    expect(blanks).toBe(0);
  });

  test('a blank field is left out, or marked where the message needs it', () => {
    const { text, blanks } = write('cold-email', NOBODY, brief({ place: '', stack: [] }));
    expect(text).not.toMatch(/Location:|Our stack|https|\{|\}|undefined/);
    expect(text).toContain('[the talk, article or project of theirs that caught your attention]');
    expect(text).toContain("Pay: [the range, or the date by which you'll share it].");
    expect(blanks).toBeGreaterThan(3);
  });

  test('“API engineer” keeps its capitals, and each role reads as a sentence', () => {
    for (const { id } of siteSourcing.roles) {
      const { text } = write('referral', full, brief({ role: id }));
      expect(text).toMatch(
        /We're hiring a senior [A-Za-z-]+ ?[A-Za-z ]+, and .*\. We're looking for someone who [a-z]+s,? /,
      );
    }
    expect(write('referral', full, brief({ role: 'api-engineer' })).text).toContain(
      'a senior API engineer,',
    );
  });

  test('the LinkedIn note keeps within its characters for each role, by leaving out what it can spare', () => {
    const { most } = message('linkedin-note');
    for (const { id } of siteSourcing.roles)
      for (const stack of [['go'], ['go', 'kafka', 'kubernetes', 'postgresql', 'opentelemetry']]) {
        const { length, text } = write(
          'linkedin-note',
          { ...full, reason: 'your talk on retries at a meetup in Porto' },
          brief({ role: id, stack }),
        );
        expect(length, text).toBeLessThanOrEqual(most!);
        expect(text).toContain('your talk on retries');
      }
  });

  test('whatever is typed stands in the email once, and no slot stays open', () => {
    fc.assert(
      fc.property(anyBrief, fc.string({ unit: 'grapheme', maxLength: 60 }), (one, reason) => {
        const { text, length } = write('cold-email', { ...full, reason }, one);
        const words = reason.replace(/\s+/g, ' ').trim();
        if (words) expect(text).toContain(words);
        expect(length).toBe([...text].length);
        if (!/[{}]/.test(reason + one.also + one.place)) expect(text).not.toMatch(/[{}]/);
      }),
    );
  });

  test('a person’s braces and dollar signs are words, not slots', () => {
    expect(write('cold-email', { ...full, reason: '{sender} and $& for $1' }).text).toContain(
      'because of {sender} and $& for $1.',
    );
  });
});
