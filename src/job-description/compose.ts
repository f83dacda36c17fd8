import { engagementOf, roleOf, type Catalogue } from './catalogue';
import { readClosingDate } from './closing-date';
import { placeText, TEXT_FIELDS, type Draft, type Line, type TextField } from './draft';
import { readPay } from './pay';
import { kindOf } from './sections';
import { WORKPLACES, type Level, type StatedProficiency } from './vocabulary';

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
  new Intl.ListFormat('en-GB', { type: last === 'and' ? 'conjunction' : 'disjunction' }).format(
    words,
  );

/** The proficiency a requirement asks for: the person's choice, else what the role's profile says for the level. */
export function askedProficiency(
  line: Line,
  draft: Draft,
  catalogue: Catalogue,
): StatedProficiency {
  const usual =
    roleOf(catalogue, draft.role).profile[line.id.split('/')[1] ?? '']?.[draft.level] ?? 'Working';
  return line.proficiency ?? (usual === 'Awareness' ? 'Working' : usual);
}

/** A role's responsibility by its id, of the draft's role first: a list that was changed may keep another role's lines. */
const responsibilityText = (id: string, draft: Draft, { roles }: Catalogue) =>
  [...roles.filter((role) => role.id === draft.role), ...roles]
    .flatMap((role) => role.responsibilities.flatMap(({ lines }) => lines))
    .find((line) => line.id === id)?.text ?? '';

/** The words of a content line for this draft; empty where it has nothing to say. */
export function contentText(line: Line, draft: Draft, catalogue: Catalogue): string {
  const role = roleOf(catalogue, draft.role);
  const phrase = (name: string, values: Record<string, string> = {}) =>
    (catalogue.phrases[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  const chosen = catalogue.technologies.filter((technology) => draft.stack.includes(technology.id));
  const [kind = '', ...rest] = line.id.split('/');
  const place = placeText(draft);
  switch (kind) {
    case 'field':
      return TEXT_FIELDS.includes(rest[0] as TextField)
        ? fieldText(rest[0] as TextField, draft, catalogue)
        : '';
    case 'pitch':
      return role.pitch;
    case 'scope':
      return role.levels.find(({ level }) => level === draft.level)?.scope ?? '';
    case 'responsibility':
      return responsibilityText(rest[0] ?? '', draft, catalogue);
    case 'skill': {
      const item = catalogue.skills
        .find((skill) => skill.id === rest[0])
        ?.items.find((one) => one.id === rest[1]);
      const requirement = item?.requirement[askedProficiency(line, draft, catalogue)] ?? '';
      return requirement.replace(/\{([a-z]+): ([^{}]+)\}/g, (_, slot: string, words: string) => {
        const names = chosen
          .filter((technology) => technology.kind === slot)
          .map(({ name }) => name);
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
      return engagementOf(catalogue, draft.engagement)?.sentence ?? '';
    case 'workplace':
      return draft.workplace
        ? phrase(place ? `${draft.workplace}-place` : draft.workplace, { place })
        : '';
    case 'time-zones':
      return draft.timeZones.trim()
        ? phrase('time-zones', { timeZones: draft.timeZones.trim() })
        : '';
    case 'pay': {
      const pay = readPay(draft.pay);
      return pay.kind === 'range' ? phrase('pay', { pay: pay.text }) : '';
    }
    case 'closing-date': {
      const closing = readClosingDate(draft.closingDate);
      return closing.kind === 'day' ? phrase('closing-date', { date: closing.text }) : '';
    }
    case 'encouragement':
      return phrase('encouragement');
    default:
      return '';
  }
}

/** What was typed into a field, each line of it in the words of `field.<name>` where content/phrases.yaml has them. */
function fieldText(name: TextField, draft: Draft, { phrases }: Catalogue): string {
  const frame = phrases[`field.${name}`];
  return textLines(draft[name])
    .map((typed) => (frame ? frame.replace('{text}', () => typed) : typed))
    .join('\n');
}

/** What a line says: the person's words where there are any, else the content's. */
export const lineText = (line: Line, draft: Draft, catalogue: Catalogue): string =>
  (line.text ?? contentText(line, draft, catalogue)).trim();

/** The lines of a text that was typed, without blank ones and the spaces around them. */
export const textLines = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** One composed line for each line of text that was typed; the first keeps the id. */
const paragraphs = (id: string, text: string) =>
  textLines(text).map((part, index) => ({ id: index ? `${id}#${index}` : id, text: part }));

/** The heading of a section: the person's, else the content's. */
export const headingText = (
  section: { id: string; heading?: string | undefined },
  catalogue: Catalogue,
): string => section.heading?.trim() || (catalogue.phrases[`heading.${section.id}`] ?? 'More');

/** What stands under the title, each with the field of the form that says it. */
export function factsOf(draft: Draft, catalogue: Catalogue): { field: string; text: string }[] {
  const pay = readPay(draft.pay);
  const place = [
    draft.workplace && WORKPLACES[draft.workplace],
    placeText(draft),
    draft.timeZones.trim(),
  ]
    .filter(Boolean)
    .join(', ');
  return [
    { field: 'company', text: draft.company.trim() },
    { field: 'workplace', text: place },
    { field: 'engagement', text: engagementOf(catalogue, draft.engagement)?.label ?? '' },
    { field: 'minimum', text: pay.kind === 'range' ? pay.text : '' },
  ].filter(({ text }) => text);
}

/** Composes the job description. Blank fields, lines and sections leave no trace; no fact is ever added. */
export function compose(draft: Draft, catalogue: Catalogue): JobDescription {
  return {
    title:
      textLines(draft.title).join(' ') ||
      jobTitle(roleOf(catalogue, draft.role).title, draft.level),
    facts: factsOf(draft, catalogue).map(({ text }) => text),
    sections: draft.sections
      .map((section) => {
        const lines = section.lines.flatMap((line) =>
          paragraphs(line.id, lineText(line, draft, catalogue)),
        );
        return {
          id: section.id,
          heading: headingText(section, catalogue),
          kind: kindOf(section.id, lines.length),
          lines,
        };
      })
      .filter(({ lines }) => lines.length),
  };
}

/** Words in the whole description, title included. */
export function countWords({ title, facts, sections }: JobDescription): number {
  const text = [
    title,
    ...facts,
    ...sections.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => line.text)]),
  ].join(' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
