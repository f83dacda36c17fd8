import { readTicks, writeTicks } from './ticks';

/** Gives each item of a checklist a box to tick, remembered in this browser. Without it the list is a plain list. */
function enhance(list: HTMLUListElement) {
  const name = list.dataset['checklist'] ?? '';
  const items = [...list.querySelectorAll<HTMLLIElement>('[data-item]')];
  const boxes = items.map((item) => addBox(item, list));
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'checklist-status no-print';
  const words = document.createElement('span');
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = 'Clear the ticks';
  list.before(status);
  status.append(words);
  status.after(clear);
  clear.className = 'checklist-clear no-print';

  const ticked = readTicks(name);
  const show = (saved = true) => {
    const count = boxes.filter(({ checked }) => checked).length;
    words.textContent = `${count} of ${boxes.length} ticked${!count ? '' : saved ? '. Kept in this browser only.' : '. This browser does not let the page keep them; print the page to keep a copy.'}`;
    clear.hidden = !count;
  };
  for (const box of boxes) {
    box.checked = ticked.has(box.value);
    box.addEventListener('change', () =>
      show(
        writeTicks(
          name,
          boxes.filter(({ checked }) => checked).map(({ value }) => value),
        ),
      ),
    );
  }
  clear.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    show(writeTicks(name, []));
    boxes[0]?.focus();
  });
  show();
}

function addBox(item: HTMLLIElement, list: HTMLElement): HTMLInputElement {
  const heading = item.querySelector('h3');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = item.dataset['item'] ?? '';
  box.id = `${list.dataset['checklist']}-${box.value}`;
  const label = document.createElement('label');
  label.htmlFor = box.id;
  label.append(...(heading?.childNodes ?? []));
  heading?.replaceChildren(label);
  item.classList.add('checklist-item');
  item.prepend(box);
  return box;
}

for (const list of document.querySelectorAll<HTMLUListElement>('[data-checklist]')) enhance(list);
