import { bestRoles, type FoundRole } from '../../finder';

/** Names the best one or two roles beside the style sheet's filter, says so to screen readers, and keeps the answers in the address. */
function mount(form: HTMLFormElement, status: HTMLElement, roles: FoundRole[]) {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input')];
  const chosen = () => radios.filter(({ checked, value }) => checked && value).map(({ id }) => id);

  function show() {
    const answers = chosen();
    const { ids, fits } = bestRoles(roles, answers);
    const best = ids.flatMap((id) => roles.find((role) => role.id === id) ?? []);
    const pullApart = fits === 1 && answers.length > 1;
    const lines = best.map((role, index) =>
      told(role, answers, index ? 'Or' : pullApart ? 'To begin with' : 'Best fit'),
    );
    status.replaceChildren(...(pullApart ? [paragraph(PULL_APART)] : []), ...lines);
    if (best.length > 1) status.append(sideBySide(best));
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

function paragraph(...inside: (Node | string)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...inside);
  return made;
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

/** "Best fit: Platform engineer", with the reasons that its card shows for these answers. */
function told({ title, address, fits }: FoundRole, answers: string[], words: string) {
  const strong = document.createElement('strong');
  strong.append(`${words}: `, linkTo(address, title), '.');
  const why = fits.filter(({ answer }) => answers.includes(answer)).map(({ reason }) => reason);
  return paragraph(strong, ` ${why.join(' ')}`);
}

/** The way to the two roles side by side, at their usual levels. */
const sideBySide = ([first, second]: FoundRole[]) =>
  paragraph(linkTo(`compare/#a=${first!.id}&b=${second!.id}`, 'See the two side by side'), '.');

const form = document.querySelector<HTMLFormElement>('.finder form');
const status = document.querySelector<HTMLElement>('.finder-best');
const data = document.getElementById('role-finder-data');
if (form && status && data) mount(form, status, JSON.parse(data.textContent ?? '') as FoundRole[]);
