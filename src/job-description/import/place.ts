import type { Catalogue } from '../catalogue';
import { headingText } from '../compose';
import { ownLines, type Draft } from '../draft';
import type { SectionId } from '../sections';
import { startDraft } from '../suggest';
import { LEVELS } from '../vocabulary';
import type { Block } from './blocks';
import { headingReader, plainWords } from './headings';

export interface Imported {
  draft: Draft;
  bullets: number;
  /** Bullets that stand in a section, the tray's not among them. */
  placedBullets: number;
}

interface Part {
  id: string;
  heading?: string;
  lines: string[];
}

/** Lines of a page around an ad, which no description wants and nobody may lose. */
const FURNITURE =
  /^(?:(?:easy )?apply(?: now| today| for this (?:job|role))?|save(?: job)?|share(?: this (?:job|role))?|report(?: this)? job|back to (?:all |the )?(?:jobs|results|search)|posted .*|\d+ (?:applicants?|views?)|(?:job|req(?:uisition)?|ref(?:erence)?)[ .]*(?:id|no|number|code)?[ :.#]+\S+|(?:we use|accept(?: all)?|manage) cookies.*|cookie (?:settings|policy)|privacy (?:policy|notice)|sign in|log in|similar jobs|see more|show (?:more|less)|home|jobs|careers)$/i;
const MOST_TITLE_WORDS = 12;

/** Sorts the blocks of an ad into the sections of a new draft, which holds the ad's words and no others; what has no place goes to the tray. */
export function placeBlocks(blocks: Block[], catalogue: Catalogue): Imported {
  const { sectionOf } = headingReader(catalogue);
  const rest = [...blocks];
  const title = takeTitle(rest, sectionOf);
  const parts: Part[] = [];
  const tray: string[] = [];
  let current: Part | undefined;
  let [bullets, placedBullets] = [0, 0];
  const add = (id: string, heading?: string): Part => {
    const part: Part = { id, lines: [], ...(heading === undefined ? {} : { heading }) };
    parts.push(part);
    return part;
  };
  for (const { kind, text } of rest) {
    if (kind === 'bullet') bullets++;
    if (FURNITURE.test(text)) tray.push(text);
    else if (kind === 'heading') current = open(text);
    else if (current) {
      current.lines.push(text);
      if (kind === 'bullet') placedBullets++;
    } else if (kind === 'bullet') tray.push(text);
    else intro(text).lines.push(text);
  }

  function open(heading: string): Part {
    const id = sectionOf(heading);
    const same = id && parts.find((part) => part.id === id);
    // An introduction without a heading gets the one that fits it.
    if (same && same.heading === undefined) {
      same.heading = heading;
      return same;
    }
    return add(id && !same ? id : `own/${parts.length + 1}`, heading);
  }
  function intro(text: string): Part {
    const id: SectionId = /^(?:about|we\b|we['’]re|at \p{Lu}|our\b)/iu.test(text) ? 'company' : 'role';
    return parts.find((part) => part.id === id) ?? add(id);
  }

  const sections = parts.filter(({ lines }) => lines.length);
  tray.push(...parts.filter(({ lines, heading }) => !lines.length && heading).map(({ heading }) => heading!));
  const draft: Draft = {
    ...startDraft(catalogue, roleOf(title, catalogue)),
    title,
    sections: sections.map(({ id, heading, lines }) => ({
      id,
      ...(heading === undefined || heading === headingText({ id }, catalogue) ? {} : { heading: heading.replace(/\s*:$/, '') }),
      lines: ownLines(lines),
    })),
    tray: ownLines(tray),
  };
  return { draft: withLevel(draft, title, catalogue), bullets, placedBullets };
}

/** The ad's title: its first line, where that is short and opens no section. */
function takeTitle(blocks: Block[], sectionOf: (heading: string) => string | undefined): string {
  const at = blocks.findIndex(({ text }) => !FURNITURE.test(text));
  const first = blocks[at];
  if (
    !first ||
    first.kind === 'bullet' ||
    sectionOf(first.text) ||
    first.text.split(' ').length > MOST_TITLE_WORDS ||
    /[.:]$/.test(first.text)
  )
    return '';
  blocks.splice(at, 1);
  return first.text;
}

const roleOf = (title: string, { roles }: Catalogue): string => {
  const words = plainWords(title);
  return roles.find((role) => words.includes(plainWords(role.title)))?.id ?? '';
};

/** The level that the title names, where the role has it. */
function withLevel(draft: Draft, title: string, { roles }: Catalogue): Draft {
  const words = plainWords(title).split(' ');
  const named = LEVELS.find((level) => words.includes(plainWords(level).split(' ')[0]!));
  const has = roles.find(({ id }) => id === draft.role)?.levels.some(({ level }) => level === named);
  return named && has ? { ...draft, level: named } : draft;
}
