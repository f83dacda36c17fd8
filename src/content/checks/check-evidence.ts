import { checkCitations } from './check-citations';
import { claimReader, sameClaim, type ClaimReader } from './claims';
import type { ParsedFile } from './parse';
import type { Problem } from './problem';

type Fields = Record<string, unknown>;

/** Files and fields whose figures are no claims about the world, each with its reason. */
const NO_CLAIMS: { at: RegExp; why: string }[] = [
  { at: /^sources\.yaml /, why: 'it is the list of sources' },
  { at: /^import\//, why: 'words of other people’s ads, to be recognised' },
  { at: /^review-languages\.yaml /, why: 'words of other people’s ads, to be recognised' },
  { at: /^search-synonyms\.yaml /, why: 'words that people type' },
  { at: /^(?:questions|work-samples)\//, why: 'scenes put to a candidate' },
  { at: /^roles\/\S+ sample\b/, why: 'the job of a made-up company, shown as one' },
  {
    at: /^roles\/\S+ occupationCodes\b/,
    why: 'codes of the classifications, which the page names',
  },
  {
    at: /^technologies\.yaml \S+\.firstPublic(?:From)?$/,
    why: 'a first release, with the place where its date was read beside it',
  },
  { at: /^benefits\.yaml pension-us\b/, why: '401(k) is the name of a kind of plan' },
  { at: /^search-places\.yaml \S+\.query\b/, why: 'parts of an address' },
  { at: /[ .](?:id|url|checked|updated)$/, why: 'for programs, or shown as what it is' },
];

/**
 * Claims without evidence: in the texts, in fields (a figure there stands on `sources`, `source` or `basis` of its entry, or in
 * the text below, which sources it), and sources that nothing cites.
 */
export function checkEvidence(files: readonly ParsedFile[]): Problem[] {
  const dataOf = (list: string) =>
    (files.find(({ file }) => file === `${list}.yaml`)?.data ?? {}) as Fields;
  const names = Object.values(dataOf('technologies')).flatMap((entry) => {
    const { name, alsoCalled } = (entry ?? {}) as { name?: unknown; alsoCalled?: unknown };
    return [name, ...(Array.isArray(alsoCalled) ? (alsoCalled as unknown[]) : [])].filter(
      (one): one is string => typeof one === 'string' && one !== '',
    );
  });
  const claimsIn = claimReader(names);
  const cited = new Set(files.flatMap((one) => [...citedInText(one), ...citedInFields(one.data)]));
  const list = files.find(({ file }) => file === 'sources.yaml');
  const idle = list ? Object.keys(dataOf('sources')).filter((id) => !cited.has(id)) : [];
  return [
    ...files.flatMap((one) => {
      const tree = one.body && hasClaims(one.file) ? one.tree() : undefined;
      return [
        ...(tree && 'root' in tree ? checkCitations(one, tree.root, claimsIn) : []),
        ...checkFieldClaims(one, claimsIn),
      ];
    }),
    ...idle.map((id) => ({
      file: 'sources.yaml',
      line: list!.lineOf([id]),
      field: id,
      message: `is cited nowhere; cite it as [words](source:${id}) or remove it`,
    })),
  ];
}

/** A name for programs, such as `distributed-systems/item-1`. */
const ID = /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/;

const hasClaims = (place: string) => !NO_CLAIMS.some(({ at }) => at.test(place));

function checkFieldClaims(parsed: ParsedFile, claimsIn: ClaimReader): Problem[] {
  const below = new Set(claimsIn(parsed.body).map(sameClaim));
  const problems: Problem[] = [];
  const visit = (value: unknown, path: PropertyKey[]) => {
    const field = path.join('.');
    if (path.length && !hasClaims(`${parsed.file} ${field}`)) return;
    if (typeof value === 'string' && !ID.test(value)) {
      const claims = claimsIn(value).filter((claim) => !below.has(sameClaim(claim)));
      if (claims.length)
        problems.push({
          file: parsed.file,
          line: parsed.lineOf(path),
          field,
          message: `claims ${claims.map((claim) => `“${claim}”`).join(', ')}; ${
            parsed.body
              ? 'say it in the text too, with its source, or write it'
              : 'add sources: [id] or basis: id to the entry, or write it'
          } without the figure`,
        });
    } else if (typeof value === 'object' && value !== null && !isBacked(value as Fields))
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(parsed.data, []);
  return problems;
}

const isBacked = ({ source, sources, basis }: Fields): boolean =>
  [source, sources, basis].flat().some((one) => typeof one === 'string' && one !== '');

const citedInText = ({ body }: ParsedFile): string[] =>
  [...body.matchAll(/\]\(source:([^)\s]+)\)/g)].map(([, id]) => id!);

/** Ids in `source` and `sources` fields, however deep. */
const citedInFields = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        key === 'source' || key === 'sources' ? [inner].flat() : citedInFields(inner),
      )
    : [];
