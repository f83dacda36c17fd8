import { engagementOf, roleOf, type Catalogue } from './catalogue';
import { TEXT_FIELDS, type Draft, type Line, type TextField } from './draft';
import { readPay } from './pay';
import { kindOf } from './sections';
import { WORKPLACES, type Level } from './vocabulary';

/** A job description ready to be written out in any format. Nothing in it is blank. */
export interface JobDescription {
  title: string;
  /** Company, place, engagement, pay: what stands under the title. */
  facts: string[];
  sections: ComposedSection[];
}

export interface ComposedSection {
  id: string;
  heading: string;
  kind: 'text' | 'list';
  lines: { id: string; text: string }[];
}

/** The job title with its level: "Senior API engineer", "Microservices developer" for mid-level. */
export function jobTitle(roleTitle: string, level: Level): string {
  if (level === 'Mid-level') return roleTitle;
  return `${level} ${/^[A-Z][a-z]/.test(roleTitle) ? roleTitle.charAt(0).toLowerCase() + roleTitle.slice(1) : roleTitle}`;
}

/** "Go", "Go or Kotlin", "Go, Kotlin or Rust". */
export const joinWords = (words: string[], last: 'and' | 'or'): string =>
  new Intl.ListFormat('en-GB', { type: last === 'and' ? 'conjunction' : 'disjunction' }).format(words);

/** The words of a content line for this draft; empty where it has nothing to say. */
export function contentText(id: string, draft: Draft, catalogue: Catalogue): string {
  const role = roleOf(catalogue, draft.role);
  const phrase = (name: string, values: Record<string, string> = {}) =>
    (catalogue.phrases[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  const chosen = catalogue.technologies.filter((technology) => draft.stack.includes(technology.id));
  const [kind = '', ...rest] = id.split('/');
  const place = draft.place.trim();
  switch (kind) {
    case 'field':
      return TEXT_FIELDS.includes(rest[0] as TextField) ? draft[rest[0] as TextField].trim() : '';
    case 'pitch':
      return role.pitch;
    case 'scope':
      return role.levels.find(({ level }) => level === draft.level)?.scope ?? '';
    case 'responsibility':
      return role.responsibilities.flatMap(({ lines }) => lines).find((line) => line.id === rest[0])?.text ?? '';
    case 'skill': {
      const item = catalogue.skills.find((skill) => skill.id === rest[0])?.items.find((one) => one.id === rest[1]);
      const proficiency = role.profile[rest[0] ?? '']?.[draft.level] ?? 'Working';
      const requirement = item?.requirement[proficiency === 'Awareness' ? 'Working' : proficiency] ?? '';
      return requirement.replace(/\{([a-z]+): ([^{}]+)\}/g, (_, slot: string, words: string) => {
        const names = chosen.filter((technology) => technology.kind === slot).map(({ name }) => name);
        return names.length ? joinWords(names, 'or') : words;
      });
    }
    case 'stack':
      return chosen.length
        ? phrase('stack', {
            technologies: joinWords(
              chosen.map(({ name }) => name),
              'and',
            ),
          })
        : '';
    case 'engagement':
      return engagementOf(catalogue, draft.engagement).sentence;
    case 'workplace':
      return phrase(place ? `${draft.workplace}-place` : draft.workplace, { place });
    case 'time-zones':
      return draft.timeZones.trim() ? phrase('time-zones', { timeZones: draft.timeZones.trim() }) : '';
    case 'pay': {
      const pay = readPay(draft.pay);
      return pay.kind === 'range' ? phrase('pay', { pay: pay.text }) : '';
    }
    case 'encouragement':
      return phrase('encouragement');
    default:
      return '';
  }
}

/** What a line says: the person's words where there are any, else the content's. */
export const lineText = (line: Line, draft: Draft, catalogue: Catalogue): string =>
  (line.text ?? contentText(line.id, draft, catalogue)).trim();

/** One composed line for each line of text that was typed; the first keeps the id. */
const paragraphs = (id: string, text: string) =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part, index) => ({ id: index ? `${id}#${index}` : id, text: part }));

/** The heading of a section: the person's, else the content's. */
export const headingText = (section: { id: string; heading?: string | undefined }, catalogue: Catalogue): string =>
  section.heading?.trim() || (catalogue.phrases[`heading.${section.id}`] ?? 'More');

/** Composes the job description. Blank fields, lines and sections leave no trace; no fact is ever added. */
export function compose(draft: Draft, catalogue: Catalogue): JobDescription {
  const pay = readPay(draft.pay);
  const place = [WORKPLACES[draft.workplace], draft.place.trim(), draft.timeZones.trim()].filter(Boolean).join(', ');
  return {
    title: jobTitle(roleOf(catalogue, draft.role).title, draft.level),
    facts: [draft.company.trim(), place, engagementOf(catalogue, draft.engagement).label, pay.kind === 'range' ? pay.text : ''].filter(
      Boolean,
    ),
    sections: draft.sections
      .map((section) => {
        const lines = section.lines.flatMap((line) => paragraphs(line.id, lineText(line, draft, catalogue)));
        return { id: section.id, heading: headingText(section, catalogue), kind: kindOf(section.id, lines.length), lines };
      })
      .filter(({ lines }) => lines.length),
  };
}

/** Words in the whole description, title included. */
export function countWords({ title, facts, sections }: JobDescription): number {
  const text = [title, ...facts, ...sections.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => line.text)])].join(' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
