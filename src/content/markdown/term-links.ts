/** A glossary term by its id, with every name it goes by. */
export interface Term {
  id: string;
  names: string[];
}

/** A piece of a text: words, or the name of a term. */
export type Piece = { words: string; term?: string };

const escaped = (text: string) =>
  text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/['’]/g, "['’]");
/** An abbreviation is only meant when written so: REST, not rest. */
const isAbbreviation = (name: string) => /^\S*[A-Z]\S*[A-Z]\S*$/.test(name);

/**
 * A finder of first mentions. It is given a page's texts in reading order and gives back their pieces, each term named
 * once; `seen` holds the ids found so far, and whoever links a term in another way adds it.
 */
export function firstMentions(terms: Term[], seen = new Set<string>()): (text: string) => Piece[] {
  const named = terms.flatMap(({ id, names }) => names.map((name) => ({ id, name })));
  const ids = new Map(named.map(({ id, name }) => [name.toLowerCase().replace(/’/g, "'"), id]));
  // The longest name first, so that "API gateway" is not taken for "API".
  const longest = named
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ name }) => escaped(name));
  const pattern = new RegExp(`(?<![\\w-])(${longest.join('|')})(?:s|es)?(?![\\w-])`, 'gi');
  const exact = new Set(
    named.filter(({ name }) => isAbbreviation(name)).map(({ name }) => name.toLowerCase()),
  );
  const written = new Set(named.map(({ name }) => name));
  return (text) => {
    const pieces: Piece[] = [];
    let done = 0;
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!.toLowerCase().replace(/’/g, "'");
      const id = ids.get(name);
      if (!id || seen.has(id) || (exact.has(name) && !written.has(match[1]!))) continue;
      seen.add(id);
      if (match.index > done) pieces.push({ words: text.slice(done, match.index) });
      pieces.push({ words: match[0], term: id });
      done = match.index + match[0].length;
    }
    if (done < text.length) pieces.push({ words: text.slice(done) });
    return pieces;
  };
}
