import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { compose, type JobDescription } from '../../../../src/job-description/compose';
import type { Draft } from '../../../../src/job-description/draft';
import { readAd, type AdSource } from '../../../../src/job-description/import';
import { siteCatalogue as catalogue } from '../../../support/site-catalogue';

interface RealAd {
  id: string;
  kind: string;
  group: string;
  format: 'text' | 'html' | 'markdown' | 'word';
  input: string | string[];
  expected: {
    title?: string;
    titleStarts?: string;
    composedTitleIsNot?: string;
    lines?: Record<string, string[]>;
    absent?: Record<string, string[]>;
    fields?: Record<string, string>;
    tray?: string[];
    noLine?: string[];
    noHeading?: string[];
    lineCount?: Record<string, number>;
    sectionsAtLeast?: number;
    contains?: string[];
    notBullets?: string[];
  };
  why: string;
}

const ads = (
  parse(
    readFileSync(new URL('../../../fixtures/real-ads.yaml', import.meta.url), 'utf8'),
  ) as RealAd[]
).filter(({ kind }) => kind === 'import');

async function sourceOf({ format, input }: RealAd): Promise<AdSource> {
  if (typeof input === 'string')
    return { kind: 'text', text: input, ...(format === 'html' ? { html: input } : {}) };
  const children = input.map((text) => new Paragraph({ text }));
  const packed = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  return { kind: 'file', name: 'ad.docx', bytes: new Uint8Array(packed) };
}

const linesOf = ({ sections }: JobDescription, wanted: string) =>
  sections.filter(({ id }) => id === wanted).flatMap(({ lines }) => lines.map(({ text }) => text));

const fieldOf = (draft: Draft, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], draft);

describe('an ad as it is found', () => {
  test.each(ads)('$group: $id', async (ad) => {
    const { expected, why } = ad;
    const read = await readAd(await sourceOf(ad), catalogue);
    if (read.kind !== 'ad') throw new Error(JSON.stringify(read));
    const { draft } = read;
    const shown = compose(draft, catalogue);
    const all = shown.sections.flatMap(({ lines }) => lines.map(({ text }) => text));
    const tray = draft.tray.map(({ text = '' }) => text);
    if (expected.title !== undefined) expect(draft.title, why).toBe(expected.title);
    if (expected.titleStarts) expect(draft.title.startsWith(expected.titleStarts), why).toBe(true);
    if (expected.composedTitleIsNot) expect(shown.title, why).not.toBe(expected.composedTitleIsNot);
    for (const [section, lines] of Object.entries(expected.lines ?? {}))
      expect(linesOf(shown, section), why).toEqual(expect.arrayContaining(lines));
    for (const [section, lines] of Object.entries(expected.absent ?? {}))
      for (const line of lines) expect(linesOf(shown, section), why).not.toContain(line);
    for (const [path, value] of Object.entries(expected.fields ?? {}))
      expect([path, fieldOf(draft, path)], why).toEqual([path, value]);
    expect(tray, why).toEqual(expect.arrayContaining(expected.tray ?? []));
    for (const line of expected.noLine ?? []) expect(all, why).not.toContain(line);
    for (const heading of expected.noHeading ?? [])
      expect(
        shown.sections.map((section) => section.heading),
        why,
      ).not.toContain(heading);
    for (const [section, count] of Object.entries(expected.lineCount ?? {}))
      expect(linesOf(shown, section), why).toHaveLength(count);
    if (expected.sectionsAtLeast)
      expect(shown.sections.length, why).toBeGreaterThanOrEqual(expected.sectionsAtLeast);
    for (const words of expected.contains ?? [])
      expect(JSON.stringify(draft), why).toContain(words);
    for (const line of expected.notBullets ?? [])
      expect([...all, ...tray], why).not.toContain(line);
  });
});
