import AreasAndRoles from '../figures/AreasAndRoles.astro';
import CircuitBreaker from '../figures/CircuitBreaker.astro';
import CostShares from '../figures/CostShares.astro';
import DeployIndependence from '../figures/DeployIndependence.astro';
import DepthProfile from '../figures/DepthProfile.astro';
import EngagementModels from '../figures/EngagementModels.astro';
import EvidenceLine from '../figures/EvidenceLine.astro';
import FirstNinetyDays from '../figures/FirstNinetyDays.astro';
import HiringFunnel from '../figures/HiringFunnel.astro';
import InterviewLoop from '../figures/InterviewLoop.astro';
import MonolithAndServices from '../figures/MonolithAndServices.astro';
import Outbox from '../figures/Outbox.astro';
import PublicTraces from '../figures/PublicTraces.astro';
import Saga from '../figures/Saga.astro';
import StayOrSplit from '../figures/StayOrSplit.astro';
import SystemParts from '../figures/SystemParts.astro';
import Callout from './Callout.astro';
import type { MDX_COMPONENTS } from './names';

/** What a writer may use inside content/, by name. */
export const mdxComponents = {
  AreasAndRoles,
  Callout,
  CircuitBreaker,
  CostShares,
  DeployIndependence,
  DepthProfile,
  EngagementModels,
  EvidenceLine,
  FirstNinetyDays,
  HiringFunnel,
  InterviewLoop,
  MonolithAndServices,
  Outbox,
  PublicTraces,
  Saga,
  StayOrSplit,
  SystemParts,
} satisfies Record<(typeof MDX_COMPONENTS)[number], unknown>;
