import { bestRoles, type FinderRole } from '../../finder';

/** Names the best one or two roles beside the style sheet's filter, says so to screen readers, and keeps the answers in the address. */
function mount(finder: HTMLElement) {
  const form = finder.querySelector('form')!;
  const status = finder.querySelector<HTMLElement>('[role=status]')!;
  const radios = [...form.querySelectorAll<HTMLInputElement>('input')];
  const cards = [...finder.querySelectorAll<HTMLLIElement>('.roles > li')];
  const roles = cards.map((card, index): FinderRole => ({
    id: String(index),
    fits: [...card.querySelectorAll<HTMLElement>('[data-answer]')].map(({ dataset }) => ({
      answer: dataset['answer']!,
      isFirst: 'first' in dataset,
    })),
  }));
  const chosen = () => radios.filter(({ checked, value }) => checked && value).map(({ id }) => id);

  function show() {
    const answers = chosen();
    const { ids, fits } = bestRoles(roles, answers);
    const pullApart = fits === 1 && answers.length > 1;
    const lines = ids.map((id, index) =>
      told(cards[Number(id)]!, answers, index ? 'Or' : pullApart ? 'To begin with' : 'Best fit'),
    );
    status.replaceChildren(...(pullApart ? [paragraph(PULL_APART)] : []), ...lines);
    if (ids.length > 1) status.append(sideBySide(ids.map((id) => cards[Number(id)]!)));
  }
  function keep() {
    const answers = chosen();
    history.replaceState(
      history.state,
      '',
      answers.length ? `#${answers.join('+')}` : location.pathname + location.search,
    );
    show();
  }
  function follow() {
    const wanted = location.hash.slice(1).split('+');
    // A link to a place on the page, such as the one that skips to the content, asks for no answer.
    if (location.hash && chosen().length && !radios.some(({ id }) => wanted.includes(id)))
      return keep();
    for (const radio of radios.filter(({ value }) => !value)) radio.checked = true;
    for (const radio of radios.filter(({ id }) => wanted.includes(id))) {
      radio.checked = true;
      radio.closest('details')!.open = true;
    }
    show();
  }
  form.addEventListener('change', keep);
  // The radios change only after the event.
  form.addEventListener('reset', () => setTimeout(keep));
  addEventListener('hashchange', follow);
  follow();
}

const PULL_APART =
  'No role fits two of these answers. Settle which of them matters most, or plan for two hires.';

const paragraph = (text: string) => {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
};

/** "Best fit: Platform engineer", with the reasons that its card shows for these answers. */
function told(card: HTMLElement, answers: string[], words: string): HTMLParagraphElement {
  const line = document.createElement('p');
  const strong = document.createElement('strong');
  const { href, textContent: title } = card.querySelector('a')!;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title.trim();
  strong.append(`${words}: `, link, '.');
  const reasons = [...card.querySelectorAll<HTMLElement>('[data-answer]')]
    .filter(({ dataset }) => answers.includes(dataset['answer']!))
    .map(({ textContent }) => textContent.trim());
  line.append(strong, ` ${reasons.join(' ')}`);
  return line;
}

/** The way to the two roles side by side, at their usual levels. */
function sideBySide(cards: HTMLElement[]): HTMLParagraphElement {
  const [a, b] = cards.map((card) => card.querySelector('a')!.pathname.split('/').at(-2));
  const link = document.createElement('a');
  link.href = `compare/#a=${a}&b=${b}`;
  link.textContent = 'See the two side by side';
  const line = document.createElement('p');
  line.append(link, '.');
  return line;
}

const finder = document.querySelector<HTMLElement>('.finder');
if (finder) mount(finder);
