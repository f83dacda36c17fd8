import type { Catalogue } from '../catalogue';
import { headingText } from '../compose';
import type { Draft } from '../draft';
import { ownLines } from '../line';
import { isStandard, type SectionId } from '../sections';
import { startDraft } from '../suggest';
import { LEVELS, type Level } from '../vocabulary';
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
  /^(?:(?:easy )?apply(?: now| today| for this (?:job|role))?|save(?: job)?|share(?: this (?:job|role))?|report(?: this)? job|back to (?:all |the )?(?:jobs|results|search)|posted .*|\d+ (?:applicants?|views?)|(?:job|req(?:uisition)?|ref(?:erence)?)[ .]*(?:id|no|number|code)?[ :.#]+\S*\d\S*|(?:we use|accept(?: all)?|manage) cookies.*|cookie (?:settings|policy)|privacy (?:policy|notice)|sign in|log in|similar jobs|see more|show (?:more|less)|home|jobs|careers)$/i;
const MOST_TITLE_WORDS = 12;
/** A draft holds 200 sections at most; beyond this a heading becomes a line, so that no word is lost. */
const MOST_PARTS = 150;
/** Words by which a line is a job's title, though it may name a section's matter too: “Developer Experience Engineer”. */
const JOB =
  /\b(?:engineer|developer|architect|programmer|administrator|analyst|consultant|specialist|manager|director|designer|scientist|researcher|lead|head of|sre|full[ -]?stack|devops|coder|ninja|guru|wizard|unicorn|rock ?star)\b/i;
/** Other words for a level. */
const LEVEL_WORDS: Record<string, Level> = {
  jr: 'Junior',
  graduate: 'Junior',
  intermediate: 'Mid-level',
  sr: 'Senior',
  lead: 'Staff',
};

/** Sorts the blocks of an ad into the sections of a new draft, which holds the ad's words and no others; what has no place goes to the tray. */
export function placeBlocks(blocks: Block[], catalogue: Catalogue): Imported {
  const reader = headingReader(catalogue);
  const { sectionOf } = reader;
  const rest = [...blocks];
  const title = takeTitle(rest, reader);
  const parts: Part[] = [];
  const tray: string[] = [];
  let current: Part | undefined;
  let currentLevel: number | undefined;
  let [bullets, placedBullets] = [0, 0];
  const add = (id: string, heading?: string): Part => {
    const part: Part = { id, lines: [], ...(heading === undefined ? {} : { heading }) };
    parts.push(part);
    return part;
  };
  for (const { kind, text, level } of rest) {
    if (kind === 'bullet') bullets++;
    if (FURNITURE.test(text) && !(kind === 'heading' && reader.isKnown(text))) tray.push(text);
    else if (kind === 'heading' && isBelow(text, level)) current!.lines.push(text);
    else if (kind === 'heading') [current, currentLevel] = [open(text), level];
    else if (current) {
      current.lines.push(text);
      if (kind === 'bullet') placedBullets++;
    } else if (kind === 'bullet') tray.push(text);
    else intro(text).lines.push(text);
  }

  /** Whether an unknown heading belongs into the section that is open: it stands deeper, or right under the section's own. */
  function isBelow(heading: string, level = 0): boolean {
    if (!current) return false;
    if (parts.length >= MOST_PARTS) return true;
    if (sectionOf(heading) || !isStandard(current.id)) return false;
    return (
      level > (currentLevel ?? Infinity) || (current.heading !== undefined && !current.lines.length)
    );
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
    const id: SectionId = /^(?:about|we\b|we['’]re|at \p{Lu}|our\b)/iu.test(text)
      ? 'company'
      : 'role';
    return parts.find((part) => part.id === id) ?? add(id);
  }

  const sections = parts.filter(({ lines }) => lines.length);
  tray.push(
    ...parts
      .filter(({ lines, heading }) => !lines.length && heading)
      .map(({ heading }) => heading!),
  );
  const draft: Draft = {
    ...startDraft(catalogue, roleOf(title, catalogue)),
    title,
    // The ad says these in its own words or not at all.
    engagement: '',
    workplace: '',
    sections: sections.map(({ id, heading, lines }) => ({
      id,
      ...(heading === undefined || heading === headingText({ id }, catalogue)
        ? {}
        : { heading: heading.replace(/\s*:$/, '') }),
      lines: ownLines(lines),
    })),
    tray: ownLines(tray),
  };
  return { draft: withLevel(draft, title, catalogue), bullets, placedBullets };
}

/** The ad's title: its first line, where that is short and opens no section. */
function takeTitle(
  blocks: Block[],
  { sectionOf, isKnown }: ReturnType<typeof headingReader>,
): string {
  const at = blocks.findIndex(({ text }) => !FURNITURE.test(text));
  const first = blocks[at];
  if (
    !first ||
    first.kind === 'bullet' ||
    isKnown(first.text) ||
    (sectionOf(first.text) && !JOB.test(first.text)) ||
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
  const named =
    LEVELS.find((level) => words.includes(plainWords(level).split(' ')[0]!)) ??
    words
      .map((word) => (Object.hasOwn(LEVEL_WORDS, word) ? LEVEL_WORDS[word] : undefined))
      .find(Boolean);
  const has = roles
    .find(({ id }) => id === draft.role)
    ?.levels.some(({ level }) => level === named);
  return named && has ? { ...draft, level: named } : draft;
}
