import { copyRich } from '../../controls/deliver';

/** Lets a button copy the sheet that it names. */
function enhance(button: HTMLButtonElement) {
  const sheet = document.getElementById(button.dataset['copies'] ?? '');
  const status = document.getElementById('copied');
  if (!sheet || !status) return;
  button.addEventListener('click', async () => {
    const done = await copyRich(sheet.innerHTML, sheet.innerText);
    status.textContent = done
      ? 'Copied, with its formatting.'
      : 'This browser didn’t let the page copy; select the text and copy it.';
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) enhance(button);
// Without JavaScript the buttons would do nothing, so the page hides them until here.
document.getElementById('copy-buttons')?.removeAttribute('hidden');
