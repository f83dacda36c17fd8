import { Unzip, UnzipInflate } from 'fflate';
import { readTags } from './tag-stream';

/** A job ad's XML is a few hundred kilobytes; a file that unfolds to more than this is refused before it fills the memory. */
const MOST_BYTES = 2_000_000;
/** Bytes unpacked at a time: of a bomb, they unfold a thousandfold. */
const SLICE = 4096;
/** Milliseconds after which the page may breathe. */
const FRAME = 16;
/** fflate keeps a list of every part that it passes, at its front. */
const MOST_FILES = 2000;

/** What a long work may do between two slices: say how far it is, and let the page breathe. */
export interface Breath {
  report?: (share: number) => void;
  pause?: () => Promise<void>;
}

/** A file that unfolds to more than an ad can be; an error of its own, for a stack that runs full is a RangeError too. */
export class TooLarge extends Error {}

export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** The texts of a packed file's parts that are wanted, by name. Throws where it is damaged or unfolds to too much. */
export async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  { report, pause = breathe }: Breath,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  let [size, files] = [0, 0];
  let problem: Error | undefined;
  const unzip = new Unzip((file) => {
    if (++files > MOST_FILES)
      problem ??= new TooLarge('The file holds more parts than any Word document.');
    if (!isWanted(file.name) || texts.has(file.name)) return;
    const decoder = new TextDecoder();
    let text = '';
    file.ondata = (error, data, isLast) => {
      size += data?.length ?? 0;
      if (error) problem ??= error;
      if (size > MOST_BYTES)
        problem ??= new TooLarge('The file unfolds to more text than any job ad.');
      if (problem) return file.terminate();
      text += decoder.decode(data, { stream: !isLast });
      if (isLast) texts.set(file.name, text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let last = performance.now();
  for (let start = 0; start < bytes.length && !problem; start += SLICE) {
    const end = Math.min(start + SLICE, bytes.length);
    unzip.push(bytes.subarray(start, end), end === bytes.length);
    if (performance.now() - last < FRAME) continue;
    report?.(end / bytes.length);
    await pause();
    last = performance.now();
  }
  if (problem) throw problem;
  return texts;
}

export interface Relationship {
  id: string;
  type: string;
  target: string;
}

/** What a part of an Office file leads to: by its id, its kind and where it lies. */
export function relationships(xml: string | undefined): Relationship[] {
  const found: Relationship[] = [];
  readTags(
    xml ?? '',
    {
      open(name, { Id = '', Type = '', Target = '' }) {
        if (name.endsWith('Relationship'))
          found.push({ id: Id, type: Type.replace(/^.*\//, ''), target: Target });
      },
      text: () => undefined,
      close: () => undefined,
    },
    true,
  );
  return found;
}

/** A tag's or attribute's name without its prefix, which every program chooses for itself. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute by its local name. */
export function attribute(attributes: Record<string, string>, name: string): string {
  for (const [key, value] of Object.entries(attributes)) if (localName(key) === name) return value;
  return '';
}
