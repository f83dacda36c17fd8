/**
 * Shows what a glossary term means in a card beside its link, while the link is pointed at or has the focus from the
 * keyboard. The card can be pointed at too, and Escape puts it away (WCAG 1.4.13). Where the meanings do not load, the
 * link stays a link.
 */

export {};

const TERM = 'a[href*="/glossary/#"]';
/** Milliseconds in which a pointer may cross from the link to the card. */
const CROSSING = 300;
/** Pixels between the link and the card, and between the card and the window's edge. */
const GAP = 4;

type Meanings = Record<string, string>;

const card = document.createElement('div');
card.id = 'term-hint';
card.className = 'card term-hint';
card.setAttribute('role', 'tooltip');
card.hidden = true;
document.querySelector('main')?.append(card);

let meanings: Promise<Meanings> | undefined;
let wanted: HTMLAnchorElement | null = null;
let leaving = 0;

const meaningsFrom = (address: URL): Promise<Meanings> =>
  (meanings ??= fetch(address)
    .then((response) => response.json() as Promise<Meanings>)
    .catch(() => {
      meanings = undefined;
      return {};
    }));

async function show(link: HTMLAnchorElement) {
  clearTimeout(leaving);
  if (link === wanted) return;
  hide();
  wanted = link;
  const meaning = (await meaningsFrom(new URL('../glossary.json', link.href)))[link.hash.slice(1)];
  if (link !== wanted) return;
  if (!meaning) return hide();
  card.textContent = meaning;
  card.hidden = false;
  place(link.getBoundingClientRect());
  link.setAttribute('aria-describedby', card.id);
}

/** Below the link, or above it where there is more room; never over it. */
function place({ left, top, bottom }: DOMRect) {
  card.style.left = '0';
  const { offsetWidth, offsetHeight } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = clientHeight - bottom < offsetHeight + GAP && top > offsetHeight + GAP;
  card.style.left = `${scrollX + Math.max(GAP, Math.min(left, clientWidth - offsetWidth - GAP))}px`;
  card.style.top = `${scrollY + (above ? top - offsetHeight - GAP : bottom + GAP)}px`;
}

function hide() {
  clearTimeout(leaving);
  wanted?.removeAttribute('aria-describedby');
  wanted = null;
  card.hidden = true;
}

const termAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(TERM) : null;

addEventListener('pointerover', ({ target, pointerType }) => {
  const link = pointerType === 'touch' ? null : termAt(target);
  if (link) void show(link);
  else if (target instanceof Node && card.contains(target)) clearTimeout(leaving);
});
addEventListener('pointerout', ({ target }) => {
  if (!wanted?.matches(':focus-visible') && (termAt(target) || target === card)) {
    clearTimeout(leaving);
    leaving = window.setTimeout(hide, CROSSING);
  }
});
addEventListener('focusin', ({ target }) => {
  const link = termAt(target);
  if (link?.matches(':focus-visible')) void show(link);
});
addEventListener('focusout', hide);
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});

const now = document.querySelector<HTMLAnchorElement>(`${TERM}:is(:hover, :focus-visible)`);
if (now) void show(now);
