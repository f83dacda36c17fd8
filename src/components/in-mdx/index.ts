import CircuitBreaker from '../figures/CircuitBreaker.astro';
import HiringFunnel from '../figures/HiringFunnel.astro';
import MonolithAndServices from '../figures/MonolithAndServices.astro';
import SystemParts from '../figures/SystemParts.astro';
import Callout from './Callout.astro';
import type { MDX_COMPONENTS } from './names';

/** What a writer may use inside content/, by name. */
export const mdxComponents = { Callout, SystemParts, MonolithAndServices, CircuitBreaker, HiringFunnel } satisfies Record<
  (typeof MDX_COMPONENTS)[number],
  unknown
>;
