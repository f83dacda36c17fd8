/** Runs on every page of words, so it is tiny: loads the hints when a key is pressed or a term is pointed at. */

export {};

const load = () => void import('./hint').catch(() => {});

addEventListener('keydown', load, { once: true });
addEventListener('pointerover', ({ target }) => {
  if (target instanceof Element && target.closest('a[href*="/glossary/#"]')) load();
});
