import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compose } from '../../src/job-description/compose.ts';
import type { Block } from '../../src/job-description/import/blocks.ts';
import { blocksOfDocx } from '../../src/job-description/import/docx.ts';
import { blocksOfHtml } from '../../src/job-description/import/html.ts';
import { readAd } from '../../src/job-description/import/index.ts';
import { readMarkdown } from '../../src/job-description/import/markdown.ts';
import { blocksOfText } from '../../src/job-description/import/plain-text.ts';
import { plainWords } from '../../src/job-description/import/words.ts';
import { siteCatalogue } from '../support/site-catalogue.ts';

/** One ad as a reader judged it; `|` parts what is right as well. */
interface Judged {
  file: string;
  /** Blank where the ad has none. */
  title: string;
  /** What the ad states: words that the field must hold. */
  facts: Record<string, string>;
  /** Sections in the ad's order, each with how its first bullet begins; `-` where a bullet is none of the ad's. */
  lists: [section: string, start: string][];
}

interface Sum {
  ads: number;
  bullets: number;
  right: number;
  titles: number;
  facts: number;
  found: number;
  notStated: string[];
  wrong: string[];
}

const folder = process.env['ADS'];
if (!folder) throw new Error('Set ADS to the folder of ads.');
const judged = parse(readFileSync(`${folder}/judged.yaml`, 'utf8')) as Judged[];
const sums = new Map<string, Sum>();

function sumOf(key: string): Sum {
  const counts = { ads: 0, bullets: 0, right: 0, titles: 0, facts: 0, found: 0 };
  const sum = sums.get(key) ?? { ...counts, notStated: [], wrong: [] };
  sums.set(key, sum);
  return sum;
}

async function bulletsOf(file: string, bytes: Uint8Array): Promise<string[]> {
  const text = new TextDecoder().decode(bytes);
  const kind = file.replace(/^.*\./, '');
  const readers: Record<string, (one: string) => Block[]> = {
    html: blocksOfHtml,
    md: (one) => readMarkdown(one).blocks,
  };
  const blocks = kind === 'docx' ? await blocksOfDocx(bytes) : readers[kind]?.(text);
  return (blocks ?? blocksOfText(text, () => false))
    .filter((block) => block.kind === 'bullet')
    .map((block) => block.text);
}

const isAmong = (wanted: string, has: string) =>
  wanted.split('|').some((one) => plainWords(has).includes(plainWords(one)));

for (const { file, title, facts, lists } of judged) {
  const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
  const read = await readAd({ kind: 'file', name: file, bytes }, siteCatalogue);
  if (read.kind !== 'ad') throw new Error(`${file}: ${JSON.stringify(read)}`);
  const { draft, report } = read;
  const { sections } = compose(draft, siteCatalogue);
  const [part = '', name = ''] = file.split('/');
  const all = [part, `${part} ${name.slice(0, 2)}`, `${part} ${name.replace(/^.*\./, '.')}`].map(
    sumOf,
  );
  const add = (key: 'ads' | 'bullets' | 'right' | 'titles' | 'facts' | 'found') =>
    all.forEach((sum) => sum[key]++);
  const tell = (list: 'wrong' | 'notStated', words: string) =>
    all.forEach((sum) => sum[list].push(`${file}: ${words}`));

  add('ads');
  if (title.split('|').some((one) => plainWords(draft.title) === plainWords(one))) add('titles');
  else tell('wrong', `title «${draft.title}»`);

  let section = '-';
  const rest = [...lists];
  for (const bullet of await bulletsOf(file, bytes)) {
    if (rest[0] && bullet.startsWith(rest[0][1])) section = rest.shift()![0];
    if (section === '-') continue;
    const place = sections.find(({ lines }) => lines.some(({ text }) => text === bullet))?.id;
    add('bullets');
    if (section.split('|').includes(place ?? '')) add('right');
    else tell('wrong', `${place ?? 'nowhere'}, not ${section}: ${bullet.slice(0, 50)}`);
  }
  for (const [, start] of rest) console.log(`${file}: no bullet begins with «${start}»`);

  const set = new Map(report.facts.map((one) => [one.field as string, one.value]));
  const { minimum, maximum, currency } = draft.pay;
  for (const [field, value] of Object.entries(facts)) {
    const has = field === 'pay' ? `${minimum} ${maximum} ${currency}` : (set.get(field) ?? '');
    add('facts');
    if (has && isAmong(value, has)) add('found');
    else tell('wrong', `${field} «${has}», not «${value}»`);
  }
  for (const [field, value] of set)
    if (!(field in facts) && field !== 'level') tell('notStated', `${field} «${value}»`);
}

const share = (some: number, whole: number) =>
  `${some} of ${whole}${whole ? ` (${Math.round((100 * some) / whole)} %)` : ''}`;
for (const [key, sum] of [...sums].sort(([one], [two]) => one.localeCompare(two)))
  console.log(
    `${key}: ${sum.ads} ads; bullets in the right section ${share(sum.right, sum.bullets)}; titles ${share(sum.titles, sum.ads)}; facts ${share(sum.found, sum.facts)}; not among the judged facts ${sum.notStated.length}`,
  );
if (process.argv.includes('--all'))
  for (const key of new Set(judged.map(({ file }) => file.split('/')[0]!)))
    for (const line of [
      ...sumOf(key).wrong,
      ...sumOf(key).notStated.map((one) => `not judged: ${one}`),
    ])
      console.log(line);
