import { expect } from 'vitest';
import type { Kit } from '../../../src/interview-kit/kit';
import { NOTE_MINUTES, READING_MINUTES, TALK_MINUTES } from '../../../src/interview-kit/plan';

export const askedIn = (kit: Kit) => kit.stages.flatMap(({ asked }) => asked);

/** What every kit promises, whatever was chosen. */
export function expectPromises(kit: Kit, mustHaves: string[]) {
  const asked = askedIn(kit);
  const ids = asked.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const questions = asked.flatMap(({ question }) => question?.id ?? []);
  expect(new Set(questions).size).toBe(questions.length);
  const shown = kit.stages.flatMap(({ shows }) => shows.map(({ id }) => id));
  const lost = kit.forgotten.map(({ id }) => id);
  for (const id of mustHaves)
    expect(
      [...ids, ...shown, ...lost].filter((one) => one === id),
      id,
    ).toEqual([id]);
  for (const id of shown) expect(ids).not.toContain(id);
  const samples = kit.stages.flatMap(({ sample }) => sample?.id ?? []);
  expect(new Set(samples).size).toBe(samples.length);
  for (const { used, over, minutes, asked: own, sample } of kit.stages) {
    expect(used).toBe(
      TALK_MINUTES + (sample?.talk ?? 0) + own.reduce((sum, one) => sum + one.minutes, 0),
    );
    expect(over).toBe(Math.max(0, used - minutes));
  }
  expect(kit.candidateMinutes).toBe(
    kit.stages.reduce((sum, { minutes, sample }) => sum + minutes + (sample?.minutes ?? 0), 0),
  );
  expect(kit.interviewerMinutes).toBe(
    kit.stages.reduce(
      (sum, { minutes, interviewers, sample }) =>
        sum + (minutes + NOTE_MINUTES + (sample ? READING_MINUTES : 0)) * interviewers.length,
      0,
    ),
  );
}
