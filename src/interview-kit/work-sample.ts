import type { Level } from '../job-description/vocabulary';
import type { Anchors } from './vocabulary';

/** A work sample (content/work-samples/), as plain data. */
export interface WorkSample {
  /** Stands in saved kits. */
  id: string;
  title: string;
  /** Where its brief and what to prepare are read, in full. */
  address: string;
  /** What the candidate does, in a sentence. */
  summary: string;
  /** `skill/item` it gives evidence of. */
  items: string[];
  levels: Level[];
  /** The time limit of the work. */
  minutes: number;
  /** Minutes of the talk about it. */
  talk: number;
  /** What to pay for, and how. */
  pay: string;
  rubric: { id: string; criterion: string; anchors: Anchors }[];
}

/** Whether a work sample gives evidence of a requirement. */
export const isShownBy = ({ items }: WorkSample, item: string | undefined): boolean =>
  item !== undefined && items.includes(item);
