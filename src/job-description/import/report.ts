import type { Draft } from '../draft';
import type { Fact } from './facts/fact';

/** How a line found its section. */
export type How = 'heading' | 'words' | 'tray';

/** What the import did, for the person to check. */
export interface Report {
  /** How many lines of lists and paragraphs went where a heading puts them, where their own words do, and into the tray. */
  lines: Record<How, number>;
  /** Lines that their own words placed, with those words. */
  byWords: { text: string; section: string; words: string[] }[];
  /** Facts that stand in the fields now, each with the words that say it. */
  facts: Fact[];
  /** Readings that are not certain; no field has them until the person takes one. */
  offered: Fact[];
  /** Lines of menus, forms, other jobs and a page’s foot, and headings that name a section again. */
  leftOut: string[];
}

export interface Imported {
  draft: Draft;
  bullets: number;
  /** Bullets that stand in a section, the tray's not among them. */
  placedBullets: number;
  report: Report;
}
