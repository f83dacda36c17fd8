import { copyRich } from '../../controls/deliver';

/** Shows the copy buttons of a sample's page, which do nothing without JavaScript. */
function enhance(button: HTMLButtonElement) {
  const sheet = document.getElementById(button.dataset['copies'] ?? '');
  const status = document.getElementById('copied');
  if (!sheet || !status) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await copyRich(sheet.innerHTML, sheet.innerText);
    status.textContent = done
      ? 'Copied, with its formatting.'
      : 'This browser didn’t let the page copy; select the text and copy it.';
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) enhance(button);
