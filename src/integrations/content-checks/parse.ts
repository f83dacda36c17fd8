import { LineCounter, isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem';

/** A content file taken apart: its data, where each field stands, and its text. */
export interface ParsedFile {
  file: string;
  data: unknown;
  /** The 1-based line of a field. */
  lineOf(path: PropertyKey[]): number;
  /** The MDX after the frontmatter; empty for YAML files. */
  body: string;
  /** How many lines stand before the body. */
  bodyOffset: number;
  problems: Problem[];
}

/** Takes a content file apart. YAML faults, duplicate keys included, become problems. */
export function parseContentFile(file: string, text: string): ParsedFile {
  const fences = file.endsWith('.mdx') ? /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text) : null;
  if (file.endsWith('.mdx') && !fences) {
    const problem = { file, line: 1, field: 'frontmatter', message: 'is missing; start the file with --- and its fields, then ---' };
    return { file, data: {}, lineOf: () => 1, body: text, bodyOffset: 0, problems: [problem] };
  }
  const yaml = fences?.[1] ?? text;
  const before = fences ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const problems = document.errors.map((error) => ({
    file,
    line: (error.linePos?.[0].line ?? 1) + before,
    field: 'YAML',
    message: `${error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? 'cannot be read'}; mend the YAML here`,
  }));
  // A file that holds nothing but a comment is empty, not broken.
  const data: unknown = problems.length ? {} : (document.toJS() ?? {});
  const bodyOffset = fences ? text.slice(0, fences[0].length).split('\n').length - 1 : 0;
  return {
    file,
    data,
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line + before,
    body: fences ? text.slice(fences[0].length) : '',
    bodyOffset,
    problems,
  };
}

/** The offset of the deepest node on the path that exists: its key where it is a map's. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
