/** What makes a text a claim that somebody must answer for: a figure, a percentage, money, a year, a piece of research. */
const CLAIM = [
  /(?:[$€£¥]\s?|\b(?:USD|EUR|GBP)\s?)?\d(?:[\d.,:]*\d)?(?:\s?(?:%|per cent|percent))?/,
  /\b(?:stud(?:y|ies)|surveys?|researchers?|experiments?|hundreds?|thousands?|[mb]illions?|per ?cent)\b/i,
];

/** Digits and words that are no claim, each with its reason. Keep it small: a claim that slips through here is never sourced. */
const NOT_A_CLAIM: { like: RegExp; why: string }[] = [
  {
    like: /\b(?!USD|EUR|GBP)[A-Za-z]+\d\w*/,
    why: 'a word that begins with a letter is a name: p99, K8s, EC2, v1',
  },
  {
    like: /\b[A-Z][A-Za-z]*[-/]\d[\w.]*/,
    why: 'a name with a hyphen or slash: HTTP/2, UTF-8, ISCO-08',
  },
  {
    like: /\b(?:CC BY|HTTP|ISO|OAuth|RFC|SOC|TLS) \d[\d./:-]*/,
    why: 'a standard or a status by its number',
  },
  { like: /\b24\/7\b/, why: 'a way to say always' },
  { like: /\b(?:[Ss]tep|[Cc]hapter|[Ff]igure) \d+\b/, why: 'the number of a part of the page' },
  { like: /\b(?:to|who|you|they) study\b/i, why: 'the verb' },
  {
    like: /\bno (?:such )?stud(?:y|ies)\b/i,
    why: 'says that there is none, so there is nothing to cite',
  },
];

/** Tells the claims of a text as they stand in it. */
export type ClaimReader = (text: string) => string[];

/**
 * A reader of claims. `names` are names of things such as technologies: their own digits, and a version right after one (Java 17,
 * Python 3.12), are no claim. Most texts claim nothing and are told so by one look.
 */
export function claimReader(names: readonly string[]): ClaimReader {
  const versions = `(?: \\d{1,2}(?:\\.\\d+)*(?!\\d|,\\d| ?%))?`;
  const known = names.length
    ? [new RegExp(`(?<!\\w)(?:${names.map(escaped).join('|')})${versions}(?!\\w)`)]
    : [];
  const free = [...known, ...NOT_A_CLAIM.map(({ like }) => like)].map(
    (like) => new RegExp(like, `g${like.flags}`),
  );
  const claims = CLAIM.map((claim) => new RegExp(claim, `g${claim.flags}`));
  return (text) => {
    if (!CLAIM.some((claim) => claim.test(text))) return [];
    const rest = free.reduce((left, like) => left.replace(like, '·'), text);
    return claims.flatMap((claim) => rest.match(claim) ?? []);
  };
}

/** A claim so that it can be found again in another place: “56 %” as “56%”, “studies” as “study”. */
export const sameClaim = (claim: string): string =>
  claim
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/per ?cent$/, '%')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
