import type { Brief } from './brief';
import { placesOf } from './brief';
import type { Message, SourcingCatalogue } from './catalogue';
import { termsOf } from './terms';

/** What only the sourcer knows; blank where not filled in. It stays in the page: no link and no storage holds it. */
export interface Personal {
  person: string;
  reason: string;
  found: string;
  company: string;
  pay: string;
  link: string;
  sender: string;
}

export const NOBODY: Personal = {
  person: '',
  reason: '',
  found: '',
  company: '',
  pay: '',
  link: '',
  sender: '',
};

/** A message ready to copy. */
export interface Written {
  subject?: string;
  text: string;
  /** Characters of the text as a person counts them. */
  length: number;
  /** Blanks still marked in it, such as `[your name]`. */
  blanks: number;
}

/** Writes a message for a brief. A sentence whose slot is empty and has no words of its own is left out whole. */
export function writeMessage(
  message: Message,
  brief: Brief,
  personal: Personal,
  catalogue: SourcingCatalogue,
): Written {
  const slots = slotsOf(brief, personal, catalogue);
  const write = (paragraphs: Message['paragraphs']) =>
    paragraphs
      .map((sentences) =>
        sentences
          .map(({ say }) => fill(say, slots))
          .filter(Boolean)
          .join(' '),
      )
      .filter(Boolean)
      .join('\n\n');
  let { paragraphs } = message;
  let text = write(paragraphs);
  for (
    let next = lastSpare(paragraphs);
    message.most !== undefined && lengthOf(text) > message.most && next;
    next = lastSpare(paragraphs)
  ) {
    const [paragraph, sentence] = next;
    paragraphs = paragraphs.map((sentences, at) =>
      at === paragraph ? sentences.filter((_, index) => index !== sentence) : sentences,
    );
    text = write(paragraphs);
  }
  const subject = message.subject && fill(message.subject, slots);
  return {
    ...(subject ? { subject: subject[0]!.toUpperCase() + subject.slice(1) } : {}),
    text,
    length: lengthOf(text),
    blanks: `${subject ?? ''}\n${text}`.match(/\[[^[\]\n]+\]/g)?.length ?? 0,
  };
}

const lengthOf = (text: string) => [...text].length;

function lastSpare(paragraphs: Message['paragraphs']): [number, number] | undefined {
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const sentence = paragraphs[at]!.findLastIndex(({ spare }) => spare);
    if (sentence >= 0) return [at, sentence];
  }
  return undefined;
}

/** A sentence with its slots filled; empty where a slot has neither text nor words for a blank. */
function fill(sentence: string, slots: Record<string, string>): string {
  let isLeftOut = false;
  const text = sentence.replace(/\{(\w+)(?:\|([^{}]+))?\}/g, (_, slot: string, blank?: string) => {
    const value = slots[slot]?.replace(/\s+/g, ' ').trim();
    if (value) return value;
    if (blank === undefined) isLeftOut = true;
    return `[${blank}]`;
  });
  return isLeftOut ? '' : text.replace(/([.!?])\.$/, '$1');
}

function slotsOf(
  brief: Brief,
  personal: Personal,
  catalogue: SourcingCatalogue,
): Record<string, string> {
  const role = catalogue.roles.find(({ id }) => id === brief.role);
  return {
    ...personal,
    role: lowered(role?.title ?? ''),
    work: lowered(role?.work ?? '').replace(/\.$/, ''),
    level: brief.level.toLowerCase(),
    stack: listed(termsOf(brief, catalogue).stack.map(({ name }) => name)),
    place: listed(placesOf(brief), 'or'),
    engagement: lowered(
      catalogue.engagements.find(({ id }) => id === brief.engagement)?.label ?? '',
    ),
  };
}

/** The first letter small, as within a sentence, but “API engineer” stays as it is. */
const lowered = (text: string) =>
  /^.\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;

const listed = (names: string[], joint = 'and') =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)!}` : names.join('');
