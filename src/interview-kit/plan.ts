import type { KitChoices } from '../job-description/kit-choices';
import type { Level } from '../job-description/vocabulary';
import { bestPlace } from './place';
import type { InterviewQuestion } from './question';
import { takesSample, type InterviewStage } from './stage';
import { isShownBy, type WorkSample } from './work-sample';
import type { Asked, Bank, Forgotten, Kit, KitStage, KitWish, Wanted } from './kit';

/** Minutes of a stage that are no question's: the welcome, and what the candidate asks. Our rule of thumb. */
export const TALK_MINUTES = 10;
/** Minutes that each interviewer takes after a stage to fill in the scorecard. Our rule of thumb. */
export const NOTE_MINUTES = 15;
/** Minutes in which an interviewer reads and scores what was handed in, before the talk. Our rule of thumb. */
export const READING_MINUTES = 15;
/** Minutes for a question in the person's own words. Our rule of thumb. */
const OWN_MINUTES = 10;

export const NO_CHOICES: KitChoices = { picks: [], stages: [] };

const pickOf = (choices: KitChoices, id: string) => choices.picks.find((pick) => pick.id === id);

/** Names as they were typed, one a line or with commas between. */
const namesIn = (text = ''): string[] =>
  text
    .split(/[\r\n,;]+/)
    .map((name) => name.trim())
    .filter(Boolean);

/** The bank's questions for a requirement: those of the level first, then the others; each as it stands in the bank. */
export function questionsFor(
  item: string | undefined,
  level: Level,
  questions: InterviewQuestion[],
): InterviewQuestion[] {
  const all = questions.filter((question) => question.item === item);
  const isFair = ({ levels }: InterviewQuestion) => levels.includes(level);
  return [...all.filter(isFair), ...all.filter((question) => !isFair(question))];
}

/**
 * Plans the interview: each must-have is asked about once, or shown by the work sample, or stands in `forgotten` with the reason;
 * nice-to-haves follow as long as there is time; no requirement and no question comes twice. What the person chose holds where it still exists. The
 * same wish, choices and bank give the same kit.
 */
export function planKit(wish: KitWish, choices: KitChoices, bank: Bank): Kit {
  const stages: KitStage[] = [];
  for (const stage of bank.stages)
    if (!choices.stages.some(({ id, dropped }) => id === stage.id && dropped))
      stages.push(openStage(stage, choices, bank, stages));
  const forgotten: Forgotten[] = [];
  const seen = new Set<string>();
  const take = (wanted: Wanted, isMustHave: boolean) => {
    if (seen.has(wanted.id)) return;
    seen.add(wanted.id);
    const pick = pickOf(choices, wanted.id);
    const forget = (why: Forgotten['why']) =>
      void (isMustHave && forgotten.push({ ...wanted, why }));
    const shown = stages.find(({ sample }) => sample && isShownBy(sample, wanted.item));
    if (shown && !isAskedAnyway(wanted, pick, stages, bank))
      return void shown.shows.push({ ...wanted, isMustHave });
    if (pick?.dropped) return forget('dropped');
    const askable = askableFor(wanted, isMustHave, wish.level, pick, bank);
    if (!askable.length) return forget('no question');
    const found = bestPlace(askable, stages, pick?.stage, isMustHave);
    if (!found) return forget('no stage');
    found.stage.asked.push(found.asked);
    found.stage.used += found.asked.minutes;
    found.stage.over = Math.max(0, found.stage.used - found.stage.minutes);
  };
  // Those with a stage of their own take their room first.
  const pinnedFirst = (wanted: Wanted[]) => [
    ...wanted.filter(({ id }) => pickOf(choices, id)?.stage),
    ...wanted.filter(({ id }) => !pickOf(choices, id)?.stage),
  ];
  pinnedFirst(wish.mustHaves).forEach((wanted) => take(wanted, true));
  pinnedFirst(wish.niceToHaves.filter(({ item }) => item !== undefined)).forEach((wanted) =>
    take(wanted, false),
  );
  const sum = (minutes: (stage: KitStage) => number) =>
    stages.reduce((all, stage) => all + minutes(stage), 0);
  return {
    ...{ title: wish.title, level: wish.level, stages, forgotten },
    candidateMinutes: sum(({ minutes, sample }) => minutes + (sample?.minutes ?? 0)),
    interviewerMinutes: sum(
      ({ minutes, interviewers, sample }) =>
        interviewers.length * (minutes + NOTE_MINUTES + (sample ? READING_MINUTES : 0)),
    ),
  };
}

/** Whether a stage has anything to score. */
export const isScored = ({ asked, sample }: KitStage): boolean =>
  Boolean(sample) || asked.length > 0;

/** Whether the person chose a question, its words or its stage, although the work sample shows the same. */
const isAskedAnyway = (
  wanted: Wanted,
  pick: KitChoices['picks'][number] | undefined,
  stages: KitStage[],
  { questions }: Bank,
): boolean =>
  pick !== undefined &&
  !pick.dropped &&
  (pick.text !== undefined ||
    questions.some(({ id, item }) => id === pick.question && item === wanted.item) ||
    stages.some(({ stage }) => stage.id === pick.stage));

function openStage(
  stage: InterviewStage,
  choices: KitChoices,
  { samples }: Bank,
  before: KitStage[],
): KitStage {
  const chosen = choices.stages.find(({ id }) => id === stage.id);
  const isFree = ({ id }: WorkSample) => !before.some((one) => one.sample?.id === id);
  const sample = takesSample(stage)
    ? samples.find((one) => one.id === chosen?.sample && isFree(one))
    : undefined;
  const used = TALK_MINUTES + (sample?.talk ?? 0);
  const names = namesIn(chosen?.interviewers);
  const minutes = chosen?.minutes ?? stage.minutes;
  return {
    ...{ stage, minutes, asked: [], shows: [], used },
    ...(sample ? { sample } : {}),
    interviewers: names.length ? names : Array.from({ length: stage.people }, () => ''),
    over: Math.max(0, used - minutes),
  };
}

/** Every way to ask about a requirement: the person's words or question where chosen, else the level's questions. */
function askableFor(
  wanted: Wanted,
  isMustHave: boolean,
  level: Level,
  pick: KitChoices['picks'][number] | undefined,
  bank: Bank,
): Asked[] {
  if (wanted.item === undefined || pick?.text !== undefined)
    return [
      {
        ...wanted,
        isMustHave,
        minutes: OWN_MINUTES,
        text: (pick?.text ?? '').trim(),
        isOtherLevel: false,
      },
    ];
  const all = questionsFor(wanted.item, level, bank.questions);
  const chosen = all.filter((question) => question.id === pick?.question);
  const fair = all.filter(({ levels }) => levels.includes(level));
  const offered = chosen.length ? chosen : fair.length ? fair : all;
  return offered.map((question) => ({
    ...wanted,
    isMustHave,
    question,
    minutes: question.minutes,
    text: question.question,
    isOtherLevel: !question.levels.includes(level),
  }));
}
