import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  CHANNEL_KINDS,
  CHANNEL_REGIONS,
  CHANNEL_STACKS,
  COSTS,
} from '../../../src/find-talent/channels';
import { siteChannels } from '../../support/site-sourcing';

const css = readFileSync(
  new URL('../../../src/find-talent/components/channels.css', import.meta.url),
  'utf8',
);

test('each choice of the directory’s filter has its rule in the style sheet, and each rule its choice', () => {
  const wanted = Object.entries({
    kind: CHANNEL_KINDS,
    cost: COSTS,
    stack: CHANNEL_STACKS,
    region: CHANNEL_REGIONS,
  }).flatMap(([facet, values]) =>
    Object.keys(values)
      .filter((value) => value !== 'any' && value !== 'world')
      .map((value) => `${facet}-${value}`),
  );
  const ruled = [...css.matchAll(/:has\(#([a-z-]+):checked\)/g)]
    .map(([, id]) => id!)
    .filter((id) => !id.endsWith('-all'));
  expect([...new Set(ruled)].sort()).toEqual(wanted.sort());
});

test('each kind, stack, region and cost has a channel, so that no single choice leads nowhere', () => {
  for (const kind of Object.keys(CHANNEL_KINDS))
    expect(
      siteChannels.some((one) => one.kind === kind),
      kind,
    ).toBe(true);
  for (const stack of Object.keys(CHANNEL_STACKS))
    expect(
      siteChannels.some((one) => one.stack.includes(stack)),
      stack,
    ).toBe(true);
  for (const region of Object.keys(CHANNEL_REGIONS))
    expect(
      siteChannels.some((one) => one.region.includes(region)),
      region,
    ).toBe(true);
  for (const cost of Object.keys(COSTS))
    expect(
      siteChannels.some((one) => one.cost === cost),
      cost,
    ).toBe(true);
  expect(siteChannels.length).toBeGreaterThanOrEqual(30);
});
