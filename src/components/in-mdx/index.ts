import CircuitBreaker from '../figures/CircuitBreaker.astro';
import DeployIndependence from '../figures/DeployIndependence.astro';
import EngagementModels from '../figures/EngagementModels.astro';
import HiringFunnel from '../figures/HiringFunnel.astro';
import MonolithAndServices from '../figures/MonolithAndServices.astro';
import Outbox from '../figures/Outbox.astro';
import Saga from '../figures/Saga.astro';
import SystemParts from '../figures/SystemParts.astro';
import Callout from './Callout.astro';
import type { MDX_COMPONENTS } from './names';

/** What a writer may use inside content/, by name. */
export const mdxComponents = {
  Callout,
  CircuitBreaker,
  DeployIndependence,
  EngagementModels,
  HiringFunnel,
  MonolithAndServices,
  Outbox,
  Saga,
  SystemParts,
} satisfies Record<(typeof MDX_COMPONENTS)[number], unknown>;
