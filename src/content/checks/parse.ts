import { createRequire } from 'node:module';
import { CORE_SCHEMA, load } from 'js-yaml';
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Document, LineCounter } from 'yaml';
import type { Problem } from './problem';

/** Knows where each field stands but reads five times slower than js-yaml, so it is loaded only where there is a fault to place. */
const placing = () => createRequire(import.meta.url)('yaml') as typeof import('yaml');

type Tree = { root: MdastNode } | { fault: unknown };

/** A content file taken apart: its data, where each field stands, and its text. */
export interface ParsedFile {
  file: string;
  data: unknown;
  /** The 1-based line of a field. */
  lineOf(path: PropertyKey[]): number;
  /** The MDX after the frontmatter; empty for YAML files. */
  body: string;
  /** The text as a tree, read once; or why it is not valid MDX. */
  tree(): Tree;
  /** How many lines stand before the body. */
  bodyOffset: number;
  problems: Problem[];
}

/** Takes a content file apart. YAML faults, duplicate keys included, become problems. */
export function parseContentFile(file: string, text: string): ParsedFile {
  const fences = file.endsWith('.mdx')
    ? /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text)
    : null;
  if (file.endsWith('.mdx') && !fences) {
    const problem = {
      file,
      line: 1,
      field: 'frontmatter',
      message: 'is missing; start the file with --- and its fields, then ---',
    };
    return {
      file,
      data: {},
      lineOf: () => 1,
      body: text,
      tree: treeOf(text),
      bodyOffset: 0,
      problems: [problem],
    };
  }
  const yaml = fences?.[1] ?? text;
  const before = fences ? 1 : 0;
  let placed: { document: Document; lines: LineCounter } | undefined;
  const place = () => (placed ??= placedDocument(yaml));
  let data: unknown;
  let problems: Problem[] = [];
  try {
    // A file that holds nothing but a comment is empty, not broken. Days stay text: as dates, 13-40 would roll over unseen.
    data = load(yaml, { schema: CORE_SCHEMA }) ?? {};
  } catch (error) {
    data = {};
    problems = faultsOf(place().document, error).map(({ line, message }) => ({
      file,
      line: line + before,
      field: 'YAML',
      message,
    }));
  }
  const bodyOffset = fences ? text.slice(0, fences[0].length).split('\n').length - 1 : 0;
  const body = fences ? text.slice(fences[0].length) : '';
  return {
    file,
    data,
    lineOf: (path) => place().lines.linePos(offsetOf(place().document, path)).line + before,
    body,
    tree: treeOf(body),
    bodyOffset,
    problems,
  };
}

function treeOf(body: string): () => Tree {
  let tree: Tree | undefined;
  return () => {
    try {
      return (tree ??= { root: mdxToMdast(body, { position: true }) });
    } catch (fault) {
      return (tree = { fault });
    }
  };
}

function placedDocument(yaml: string) {
  const { LineCounter, parseDocument } = placing();
  const lines = new LineCounter();
  return { document: parseDocument(yaml, { lineCounter: lines, uniqueKeys: true }), lines };
}

/** What is wrong with a YAML text that could not be read, each with its line. */
function faultsOf(document: Document, error: unknown): { line: number; message: string }[] {
  const said = (text: string) =>
    `${text.split('\n')[0]?.replace(/ at line .*$/, '') ?? 'cannot be read'}; mend the YAML here`;
  if (!document.errors.length)
    return [{ line: 1, message: said(error instanceof Error ? error.message : String(error)) }];
  return document.errors.map(({ linePos, message }) => ({
    line: linePos?.[0].line ?? 1,
    message: said(message),
  }));
}

/** The offset of the deepest node on the path that exists: its key where it is a map's. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  const { isMap, isScalar } = placing();
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, depth), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
