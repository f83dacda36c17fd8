import { MOST_STAGES, type Figures, type StageFigures } from './figures';
import { STAGE_NUMBERS } from './read-figures';

const TEXTS = [
  'id',
  'name',
  'opens',
  'sourcingWeeks',
  'between',
  'decisionDays',
  'offerDays',
  'notice',
  'noticeUnit',
  'daysOff',
] as const;
const LONGEST = 1200;

/** The figures as the part of the address after `#`, which no browser sends to a server. A stage is `minutes;interviewers;candidates;days;name`. */
export function toAddress(figures: Figures): string {
  const parts = new URLSearchParams();
  for (const key of TEXTS) parts.set(key, figures[key]);
  for (const stage of figures.stages)
    parts.append(
      'stage',
      [...STAGE_NUMBERS.map((key) => stage[key].replaceAll(';', ' ')), stage.name].join(';'),
    );
  return parts.toString();
}

/** Reads such an address; what is missing keeps its value from `base`, what is unknown or stands twice is named in `ignored`. */
export function fromAddress(
  address: string,
  base: Figures,
): { figures: Figures; ignored: string[] } {
  const figures: Figures = { ...base };
  const ignored = new Set<string>();
  const seen = new Set<string>();
  const stages: StageFigures[] = [];
  for (const [key, text] of new URLSearchParams(address.replace(/^#/, ''))) {
    const known = TEXTS.find((one) => one === key);
    if (text.length > LONGEST) ignored.add(key.slice(0, 60));
    else if (key === 'stage' && stages.length < MOST_STAGES) stages.push(stageOf(text));
    else if (!known || seen.has(known)) ignored.add(key.slice(0, 60));
    else if (known !== 'noticeUnit') figures[known] = text;
    else if (text === 'weeks' || text === 'months') figures.noticeUnit = text;
    else ignored.add(key);
    seen.add(key);
  }
  if (stages.length) figures.stages = stages;
  return { figures, ignored: [...ignored] };
}

function stageOf(text: string): StageFigures {
  const [minutes = '', interviewers = '', candidates = '', days = '', ...name] = text.split(';');
  return { name: name.join(';'), minutes, interviewers, candidates, days };
}
