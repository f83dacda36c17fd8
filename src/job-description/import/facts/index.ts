// Over 200 lines: each kind of fact has its pattern here, beside the others that read the same line.
import { bareHeading, type Block } from '../blocks';
import type { Scorer } from '../scorer';
import type { SectionId } from '../../sections';
import { entriesOf, phraseFinder, plainWords, type ImportCatalogue } from '../words';
import { dayIn } from './dates';
import type { Fact, FactField } from './fact';
import type { headerReader } from './header';
import { ADDRESS, MAIL, type LineReader } from './labels';

/** A line of the ad with the section in which it stands. */
export interface PlacedLine {
  block: Block;
  section: string;
}

const OBSCURED =
  /([\p{L}\p{N}._+-]+)\s*(?:\(at\)|\[at\]|\(arroba\)|\{at\}|\sat\s)\s*([\p{L}\p{N}-]+(?:(?:\s*(?:\(dot\)|\[dot\]|\(punto\)|\{dot\}|\sdot\s)\s*|\.)[\p{L}\p{N}-]+)+)/iu;
const LENGTH =
  /\b(?:(\d{1,2}|three|six|nine|twelve)[ -]?months?[ -](?:fixed|contract|ftc|term)|(?:contract|fixed[ -]term)[^.\n]{0,20}?(\d{1,2})[ -]months?|(?:cdd|contrato|befristet|stage|est[áa]gio)[^.\n]{0,25}?(\d{1,2})\s*(?:mois|meses|monate?n?))\b/i;
const ZONES =
  /(?:\b(?:UTC|GMT)\s?(?:[-+−±]\s?\d{1,2}(?::\d{2})?)?(?:\s?(?:to|-|–|bis)\s?(?:UTC|GMT)?\s?[-+−±]\s?\d{1,2})?|\b(?:CET|CEST|EST|PST|ET|PT|BRT)\b(?:\s?[-±+]\s?\d{1,2}(?:\s?h(?:ours)?)?)?)/;
const ZONE_WORDS =
  /time ?zones?|overlap|core hours|working hours|work day|zeitzone|fuseau|horari|fuso|arbeitszeit/i;
const BASED =
  /(?:based|located|situated|sitzt|basé|basée|ubicad[oa]|localizad[oa])\s+(?:in|at|à|en|em|dans)\s+(?:our\s+)?(\p{Lu}[\p{L}.'-]+(?:[ -]\p{Lu}[\p{L}.'-]+){0,2}(?:,\s*\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?)/u;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.-]*(?:\s(?:\p{Lu}|\d|&)[\p{L}\p{N}&.-]*){0,3}`;
const ABOUT = new RegExp(
  String.raw`^(?:about|life at|working at|über|à propos de|chez|sobre(?: la| a| o)?|acerca de|conheça a|who is|wer ist)\s+(${NAME})\W*$`,
  'iu',
);
const COMPANY_SAYS = [
  new RegExp(String.raw`(?:^|[.!?]\s)(?:At|Bei|Chez|Na|En)\s+(${NAME})[,\s]`, 'u'),
  new RegExp(
    String.raw`^(?:El |La |O |A )?(${NAME})(?:\s\([^)]{1,12}\))?\s+(?:is an?|is the|is hiring|is looking|is seeking|ist ein|ist eine|sucht|est une?|recherche|es una?|busca|é uma?|offers|provides|makes|helps|builds|está en la búsqueda|tem como|se dedica|specializes|specialises)\s`,
    'u',
  ),
  new RegExp(String.raw`\b[Jj]oin(?:ing)?\s+(${NAME})(?=[,.!\s])`, 'u'),
  new RegExp(String.raw`^(${NAME})\s+is an equal`, 'u'),
];
const NO_COMPANY =
  /^(?:We|Our|This|The|You|As|Your|It|In|At|If|All|These|Who|What|Why|How|Wir|Du|Sie|Nous|Vous|Somos|El|La|Le|Les|Um|Uma|Os|As|Der|Die|Das|Im|I|Us|Team|Here|There|That|They|Job|Role|Position|Candidate|Applicants?|Company|Remote|Este|Esta|Cette|Notre)$/;

/** Reads what an ad's sentences, lists and headings state. */
export function sentenceReader(
  catalogue: ImportCatalogue,
  reader: LineReader,
  { isCompany }: ReturnType<typeof headerReader>,
  { isKnown }: Scorer,
) {
  const words = catalogue.importWords;
  const applying = phraseFinder([...entriesOf(words, 'words', 'word.apply')]);
  const closing = phraseFinder(
    [...entriesOf(words, 'labels', 'fact.closingDate')].map(([label]) => [label, true] as const),
  );
  const contacts = [...entriesOf(words, 'words', 'fact.contact')].map(([phrase]) => phrase);
  const CONTACT = new RegExp(
    String.raw`(?:${[...contacts, 'contact', 'write to', 'kontaktiere', 'contactez', 'escribe a'].join('|')})\s+((?:\p{Lu}[\p{L}.'-]+\s?){2,3})`,
    'iu',
  );
  const isRemote = /remot|teletrab|teletravail|hybrid|hibrid/;

  function factsOfLine({ block: whole, section }: PlacedLine, below: string | undefined): Fact[] {
    const block = { ...whole, text: readable(whole.text) };
    const { text } = block;
    const label = reader.labelOf(text);
    const labelled = label && label.field !== 'title' ? reader.labelledFacts(label, text) : [];
    if (labelled.length)
      return labelled.filter(({ field, value }) => field !== 'company' || isCompany(value));
    // A heading such as “Location”, with one short line below it, is a label too.
    const field = below === undefined ? undefined : reader.fieldOfLabel(bareHeading(below));
    if (field && field !== 'title' && text.split(' ').length <= 14) {
      const facts = reader.labelledFacts({ field, rest: text }, `${below}: ${text}`);
      if (facts.length)
        return facts.filter((one) => one.field !== 'company' || isCompany(one.value));
    }
    return factsOfLong(block, section);
  }

  function factsOfLong({ text, links = [] }: Block, section: string): Fact[] {
    const facts: Fact[] = [];
    const plain = plainWords(text).split(' ');
    const isApplying = section === 'apply' || applying.find(plain).length > 0;
    const pay = reader.payIn(text, section === 'pay');
    if (pay) facts.push(reader.payFact(pay, text, true));
    if (closing.find(plain).length) {
      const found = dayIn(text, reader.languages);
      if (found) facts.push(reader.fact('closingDate', found.day, text, found.isSure));
    }
    const mail = MAIL.exec(text)?.[0] ?? plainMail(text);
    const isElsewhere = section === 'equal-opportunity' || section === 'hiring-steps';
    if (mail) facts.push(reader.fact('applyTo', mail, text, isApplying && !isElsewhere));
    else if (isApplying) {
      const link = links.find((one) => /^https?:/i.test(one)) ?? ADDRESS.exec(text)?.[0];
      if (link)
        facts.push(
          reader.fact(
            'applyTo',
            link,
            text,
            /\bappl|bewerb|postul|inscri|candidat|pulsa|curr[ií]culo/i.test(text) ||
              (section === 'apply' && /https?:\/\/[^/]+\/\S/.test(link)),
          ),
        );
    }
    const person = CONTACT.exec(text)?.[1]?.trim();
    if (person && /^\p{Lu}/u.test(person) && !isKnown(person))
      facts.push(
        reader.fact(
          'contact',
          person.replace(/[.,]$/, ''),
          text,
          contacts.some((one) => text.toLowerCase().includes(one)),
        ),
      );
    const length = LENGTH.exec(text);
    if (length)
      facts.push(
        reader.fact(
          'contractLength',
          `${numberOf(length[1] ?? length[2] ?? length[3]!)} months`,
          text,
        ),
      );
    const zones = ZONES.exec(text)?.[0];
    if (zones && ZONE_WORDS.test(text)) facts.push(reader.fact('timeZones', zones, text, false));
    if (section !== 'must-haves' && section !== 'responsibilities' && section !== 'nice-to-haves')
      facts.push(...whereIn(text, section));
    return facts;
  }

  function whereIn(text: string, section: string): Fact[] {
    const days = reader.officeDaysIn(text);
    if (days)
      return [reader.fact('officeDays', days, text), reader.fact('workplace', 'hybrid', text)];
    const facts: Fact[] = [];
    const found = reader.workplaceIn(text);
    if (section === 'conditions' && text.split(' ').length <= 6) {
      const engagement = reader.engagementIn(text);
      if (engagement?.isAlone) facts.push(reader.fact('engagement', engagement.id, text));
      if (found?.isAlone) return [...facts, reader.fact('workplace', found.workplace, text)];
    }
    if (found && found.workplace !== 'onsite') {
      const isSure =
        isRemote.test(plainWords(text)) &&
        /\b(?:fully|100 ?%|completely|full|entirely|vollständig|totalmente|100) ?(?:remot|teletrab|télétrav|homeoffice)|(?:role|position|job) is (?:a )?(?:\w+ )?(?:remote|hybrid)|\b(?:remote|hybrid) (?:role|position|job)\b|teletrabajo al 100|remoto 100|trabalho remoto\b|hybrides? arbeiten|hybrid working/i.test(
          text,
        );
      facts.push(reader.fact('workplace', found.workplace, text, isSure));
    }
    const based = BASED.exec(text)?.[1];
    const place = based ? reader.readPlace(based) : undefined;
    if (place?.isKnown) {
      const isJob = /\b(?:role|position|job|you|poste|stelle|puesto|vaga|office is)\b/i.test(
        text.slice(0, text.indexOf(based!)),
      );
      facts.push(...reader.placeFacts(place, text, isJob));
    }
    return facts;
  }

  /** The company by what the ad calls it: sure where a heading or two kinds of sentence do. */
  function companyIn(lines: PlacedLine[], headings: string[]): Fact | undefined {
    const said = new Map<string, { weight: number; words: string }>();
    const say = (name: string | undefined, weight: number, line: string) => {
      const plain = name?.replace(/[.,&-]+$/, '').trim();
      if (!plain || NO_COMPANY.test(plain.split(' ')[0]!) || !isCompany(plain)) return;
      if (reader.countryOf(plain) || reader.cityCountry(plain) !== undefined) return;
      if (catalogue.technologies.some(({ name: known }) => known === plain)) return;
      const before = said.get(plain);
      said.set(plain, { weight: (before?.weight ?? 0) + weight, words: before?.words ?? line });
    };
    for (const heading of headings)
      if (!isKnown(heading)) say(ABOUT.exec(bareHeading(heading))?.[1], 2, heading);
    for (const { block } of lines)
      for (const pattern of COMPANY_SAYS)
        say(pattern.exec(block.text.slice(0, 400))?.[1], 1, block.text);
    // A name that the ad goes on to use is the company's.
    for (const [name, one] of said) {
      const plain = ` ${plainWords(name)} `;
      const times = lines.filter(({ block }) =>
        ` ${plainWords(block.text)} `.includes(plain),
      ).length;
      if (times > 1) one.weight++;
    }
    const [best] = [...said].sort(([, one], [, two]) => two.weight - one.weight);
    if (!best) return undefined;
    const [name, { weight, words: line }] = best;
    return reader.fact('company', name, line, weight >= 2);
  }

  /** All facts of an ad's placed lines, in their order. */
  function read(lines: PlacedLine[], headings: Map<Block, string>, all: string[]): Fact[] {
    const company = companyIn(lines, all);
    return [
      ...lines.flatMap((line) => factsOfLine(line, headings.get(line.block))),
      ...(company ? [company] : []),
    ];
  }
  return { read };
}

/** So much of a line is read for facts; words that go on and on are none. */
const MOST_READ = 3000;
const readable = (text: string) =>
  text.length > 300 ? text.slice(0, MOST_READ).replace(/\S{150,}/g, ' ') : text;

function plainMail(text: string): string | undefined {
  const found = OBSCURED.exec(text);
  if (!found || !/\(|\[|\{|\sdot\s/i.test(found[0])) return undefined;
  const host = found[2]!.replace(/\s*(?:\(dot\)|\[dot\]|\(punto\)|\{dot\}|\sdot\s|\.)\s*/gi, '.');
  return `${found[1]}@${host}`;
}

const numberOf = (words: string): string =>
  ({ three: '3', six: '6', nine: '9', twelve: '12' })[words.toLowerCase()] ?? words;

/** For each field the fact that is set, and those that are offered: another reading, or an uncertain one. */
export function chooseFacts(facts: Fact[]): { set: Fact[]; offered: Fact[] } {
  const set: Fact[] = [];
  const offered: Fact[] = [];
  const same = (one: Fact, two: Fact) =>
    one.field === two.field && plainWords(one.value) === plainWords(two.value);
  const mail = ({ field, value }: Fact) => Number(field === 'applyTo' && value.includes('@'));
  const read = facts
    .filter(({ field }) => field !== 'title')
    .sort((one, two) => mail(two) - mail(one));
  for (const one of read.filter(({ isSure }) => isSure))
    if (!set.some(({ field }) => field === one.field)) set.push(one);
  for (const one of read)
    if (!set.some((two) => same(one, two)) && !offered.some((two) => same(one, two)))
      offered.push({ ...one, isSure: false });
  return { set: withoutCompany(set), offered };
}

/** “Acme Leeds, England” beside the company “Acme” is Leeds. */
function withoutCompany(facts: Fact[]): Fact[] {
  const company = facts.find(({ field }) => field === 'company')?.value;
  return facts.map((one) =>
    company && one.field === 'place' && one.value.startsWith(`${company} `)
      ? { ...one, value: one.value.slice(company.length + 1) }
      : one,
  );
}

export type { Fact, FactField, SectionId };
