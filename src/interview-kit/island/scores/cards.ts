// Over 200 lines: all that changes the cards on the page.
import { computed, signal } from '@preact/signals';
import * as v from 'valibot';
import { arrivalOf, asAnotherPerson, namesakeKey, nextNamesake } from '../../card-table';
import { candidateKey, cardKey, compareScores, groupBy } from '../../compare-scores';
import { MOST_FILE_BYTES, readScoreFile } from '../../read-file';
import { scorecardSchema, type ReadScorecards, type Scorecard } from '../../scorecard';

/** A scorecard on the page; `isSaved` where a file holds what it says, `isPlaced` where the person said whose it is. */
export interface Entry {
  id: number;
  card: Scorecard;
  isSaved: boolean;
  isPlaced: boolean;
}

/** For as long as this tab is open: scores are about people, so that no longer memory is wanted. */
const KEY = 'interview-scores/cards';
const keptSchema = v.object({
  entries: v.array(
    v.object({
      id: v.number(),
      card: scorecardSchema,
      isSaved: v.boolean(),
      isPlaced: v.optional(v.boolean(), false),
    }),
  ),
  waiting: v.array(scorecardSchema),
  decisions: v.optional(v.record(v.string(), v.picklist(['', 'hire', 'no', 'talk'])), {}),
});

/** What was decided on a candidate; blank where nothing was. */
export type Decision = v.InferOutput<typeof keptSchema>['decisions'][string];

export type Cards = ReturnType<typeof createCards>;

/** The scorecards on the page, and what was wrong with files. Nothing here leaves the tab. */
export function createCards() {
  const kept = recall();
  const entries = signal<Entry[]>(kept.entries);
  /** Cards that clash with another one, until the person says what they are. */
  const waiting = signal<Scorecard[]>(kept.waiting);
  /** By candidate. */
  const decisions = signal(kept.decisions);
  const problems = signal<string[]>([]);
  const said = signal('');
  const open = signal<number | undefined>(undefined);
  const filled = computed(() =>
    entries.value.map(({ card }) => card).filter(({ candidate }) => candidate.trim()),
  );
  /** Candidates whose cards a name alone puts together, and of whom the person has not said yet that they are one. */
  const unclear = computed(() => {
    const groups = groupBy(
      entries.value.filter(({ card }) => card.candidate.trim()),
      ({ card }) => candidateKey(card),
    );
    return new Set(
      [...groups]
        .filter(([, all]) => all.length > 1 && all.some(({ isPlaced }) => !isPlaced))
        .map(([key]) => key),
    );
  });
  /** Their cards, with those of others of the name. */
  const unclearCards = computed(() =>
    [...groupBy(entries.value, ({ card }) => namesakeKey(card)).values()].filter((all) =>
      all.some(({ card }) => unclear.value.has(candidateKey(card))),
    ),
  );
  let lastId = Math.max(0, ...kept.entries.map(({ id }) => id));
  /** Never given twice, so that a card brought back is the one it was. */
  const nextId = () => ++lastId;

  const keep = () => {
    try {
      sessionStorage.setItem(
        KEY,
        JSON.stringify({
          entries: entries.value,
          waiting: waiting.value,
          decisions: decisions.value,
        }),
      );
    } catch {
      // The files are what lasts, and the page says so.
    }
  };
  const put = (next: Entry[]) => {
    entries.value = next;
    keep();
  };
  const add = (card: Scorecard) => {
    const arrival = arrivalOf(card, [
      ...entries.value.map((entry) => entry.card),
      ...waiting.value,
    ]);
    if (arrival === 'same') return false;
    if (arrival === 'clash') {
      waiting.value = [...waiting.value, card];
      return true;
    }
    const id = nextId();
    entries.value = [...entries.value, { id, card, isSaved: true, isPlaced: false }];
    return true;
  };
  /** Reads files one after the other; one that cannot be read changes nothing but the list of problems. */
  const load = async (files: File[]) => {
    problems.value = [];
    let [taken, known] = [0, 0];
    for (const file of files) {
      const name = `“${file.name.slice(0, 80)}”`;
      const read = await readFile(file);
      if (read.kind === 'problem')
        problems.value = [
          ...problems.value,
          `${name} ${read.message} The cards on this page are as they were.`,
        ];
      else {
        for (const card of read.cards) {
          if (add(card)) taken++;
          else known++;
        }
        // An empty card by itself is there to be filled in; a table of them is not all to be opened.
        const last = entries.value.at(-1);
        if (read.cards.length === 1 && last?.card === read.cards[0] && !last?.card.candidate.trim())
          open.value = last?.id;
      }
    }
    keep();
    said.value = `${taken} ${taken === 1 ? 'scorecard' : 'scorecards'} read${known ? `, ${known} already here` : ''}${problems.value.length ? `, ${problems.value.length} refused` : ''}.${unclear.value.size ? ' Check below for duplicate names.' : ''}`;
  };
  /** Reads the table of made-up scores that stands at this address. */
  const loadExample = async (address: string) => {
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(String(answer.status));
      await load([new File([await answer.blob()], 'example-scores.csv')]);
    } catch {
      problems.value = ['The example could not be loaded. Try again once the network is back.'];
    }
  };
  /** Says what a waiting card is: another person of that name, the new state of the card, or nothing to keep. */
  const settle = (card: Scorecard, as: 'another person' | 'the newer' | 'nothing') => {
    waiting.value = waiting.value.filter((one) => one !== card);
    const all = entries.value.map((entry) => entry.card);
    if (as === 'another person') {
      // Whose the other interviewers' cards of this name are is open again.
      const before = entries.value.map((entry) =>
        namesakeKey(entry.card) === namesakeKey(card) ? { ...entry, isPlaced: false } : entry,
      );
      put([
        ...before,
        { id: nextId(), card: asAnotherPerson(card, all), isSaved: false, isPlaced: false },
      ]);
    } else if (as === 'the newer') {
      // The first may have been taken away or corrected meanwhile.
      const isThere = all.some((one) => cardKey(one) === cardKey(card));
      const before = isThere
        ? entries.value
        : [...entries.value, { id: nextId(), card, isSaved: true, isPlaced: false }];
      put(
        before.map((entry) =>
          cardKey(entry.card) === cardKey(card) ? { ...entry, card, isSaved: true } : entry,
        ),
      );
    } else keep();
  };
  const edit = (id: number, change: (card: Scorecard) => Scorecard) =>
    put(
      entries.value.map((entry) => {
        if (entry.id !== id) return entry;
        const card = change(entry.card);
        return {
          id,
          card,
          isSaved: false,
          isPlaced: entry.isPlaced && candidateKey(card) === candidateKey(entry.card),
        };
      }),
    );
  return {
    ...{ entries, waiting, problems, said, open, load, loadExample, settle, unclear, unclearCards },
    tables: computed(() => compareScores(filled.value)),
    edit,
    /** Gives a card to another candidate of its name; to one more where none is named. */
    moveTo: (id: number, candidate: string | undefined) => {
      const all = entries.value.map((entry) => entry.card);
      edit(id, (card) => ({ ...card, candidate: candidate ?? nextNamesake(card, all) }));
    },
    decisions,
    decide: (key: string, decision: Decision) => {
      decisions.value = { ...decisions.value, [key]: decision };
      keep();
    },
    /** Each name that is on the page now is one person. */
    confirmNames: () => {
      put(entries.value.map((entry) => ({ ...entry, isPlaced: true })));
      said.value = 'Each name is confirmed as one person.';
    },
    saved: (id: number) =>
      put(entries.value.map((entry) => (entry.id === id ? { ...entry, isSaved: true } : entry))),
    /** Takes one card off the page, or all; what it gives back brings them back. */
    remove: (id?: number) => {
      const gone = entries.value.filter((entry) => id === undefined || entry.id === id);
      put(entries.value.filter((entry) => !gone.includes(entry)));
      if (id === undefined || open.value === id) open.value = undefined;
      return () => {
        // What came meanwhile stays; a card that it clashes with waits until the person says what it is.
        const arrivals = groupBy(gone, ({ card }) =>
          arrivalOf(
            card,
            entries.value.map((entry) => entry.card),
          ),
        );
        waiting.value = [
          ...waiting.value,
          ...(arrivals.get('clash') ?? []).map(({ card }) => card),
        ];
        put(
          [...entries.value, ...(arrivals.get('new') ?? [])].toSorted(
            (one, other) => one.id - other.id,
          ),
        );
      };
    },
  };
}

async function readFile(file: File): Promise<ReadScorecards> {
  if (file.size > MOST_FILE_BYTES)
    return { kind: 'problem', message: 'is far too large for a scorecard.' };
  try {
    return readScoreFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return {
      kind: 'problem',
      message: 'could not be read: it may have been moved or changed just now. Choose it again.',
    };
  }
}

function recall(): v.InferOutput<typeof keptSchema> {
  try {
    const read = v.safeParse(keptSchema, JSON.parse(sessionStorage.getItem(KEY) ?? ''));
    if (read.success) return read.output;
  } catch {
    // Nothing was kept.
  }
  return { entries: [], waiting: [], decisions: {} };
}
