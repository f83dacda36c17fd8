import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = Record<string, string>;

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = (block: string): Theme =>
  Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [
      name!,
      colour!,
    ]),
  );
const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = colours(lightBlock);
const dark = { ...light, ...colours(darkBlock) };

/** WCAG 2's relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2's contrast ratio of two colours, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'card'];
const on = (names: string[], under: string[]) =>
  names.flatMap((name) => under.map((ground): [string, string] => [name, ground]));
const TEXT = [
  ...on(['ink', 'soft', 'accent', 'mark'], grounds),
  ...on(['ink', 'accent', 'mark'], ['mark-ground']),
  ...on(['ink', 'accent'], ['tint']),
  ...on(['on-accent'], ['accent']),
];
const GRAPHICS = on(['edge', 'accent', 'mark-line'], grounds);

test('contrast is computed as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#777777', '#777777')).toBe(1);
});

test('the dark theme gives every colour of the light one anew', () => {
  expect(Object.keys(light).length).toBeGreaterThan(10);
  expect(Object.keys(colours(darkBlock)).sort()).toEqual(Object.keys(light).sort());
});

describe.each([
  ['light', light],
  ['dark', dark],
])('a person who reads in the %s theme', (_, theme) => {
  const ratio = (name: string, ground: string) => contrast(theme[name]!, theme[ground]!);

  test.each(TEXT)('reads %s on %s at 7:1 at least', (name, ground) => {
    expect(ratio(name, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(GRAPHICS)('sees %s on %s at 3:1 at least', (name, ground) => {
    expect(ratio(name, ground)).toBeGreaterThanOrEqual(3);
  });
});
