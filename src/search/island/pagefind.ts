import type { TextIndex } from '../logic/full-text';
import { watchFetches } from './watched-fetch';

/** The part of Pagefind's JavaScript API that the search uses (pagefind.app/docs/api). */
export interface Pagefind extends TextIndex<PagefindPage> {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string };
  /** The page's headings under which a word was found, in the page's order; each word found with its weight. */
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    weighted_locations: { balanced_score: number }[];
  }[];
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean; baseUrl: string }): Pagefind;
}
const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
/** Pagefind says "no results" when a part of its index cannot be had; `lost` are the parts that could not. */
const { failed: lost, startEarly } = watchFetches(folder);
/** What Pagefind's script asks for once it is there, one after the other; on a slow network each is a wait of its own. */
const ASKED_FIRST = ['pagefind-entry.json', 'wasm.en.pagefind'];

let loading: Promise<Pagefind> | undefined;

/** Starts loading the index, so that the first search need not wait. */
export const warmUp = (): void => void load().catch(() => undefined);

/** Runs `ask` on the loaded index. Rejects where any part of it was missing, blocked, late or no index; the next call starts afresh. */
export async function withPagefind<T>(ask: (pagefind: Pagefind) => Promise<T>): Promise<T> {
  try {
    const answer = await ask(await load());
    if (lost.size) throw new Error(`the search index is incomplete: ${[...lost].join(', ')}`);
    return answer;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

function load(): Promise<Pagefind> {
  loading ??= start();
  return loading;
}

async function start(): Promise<Pagefind> {
  // Not before: two searches at once both have to learn that a part was missing.
  lost.clear();
  startEarly(ASKED_FIRST);
  const address = `${folder}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // Its worker would need a policy of its own, and would hide its fetches from us. Addresses in the index hold the base already.
  const pagefind = createInstance({ noWorker: true, baseUrl: '/' });
  await pagefind.init();
  await pagefind.options({ excerptLength: 24 });
  return pagefind;
}

// Pagefind starts a load in its constructor that nobody waits for; its failure reaches us through the next call.
addEventListener('unhandledrejection', (event) => {
  if (/pagefind/i.test(String(event.reason))) event.preventDefault();
});
