import { useSignal, useSignalEffect } from '@preact/signals';
import { copyText } from '../../controls/deliver';
import { TextField } from '../../controls/fields';
import type { KeptInAddress } from '../../controls/kept-in-address';
import { compare } from '../compare';
import { blankFigures, WORKED_EXAMPLE, type Figures } from '../figures';
import { MODEL_IDS, type ModelId, type Titles } from '../models';
import { ModelFields } from './ModelFields';
import { Result } from './Result';

/** The whole tool: the reader's figures at the left, what they come to beside them. */
export function Comparator({ kept, titles }: { kept: KeptInAddress<Figures>; titles: Titles }) {
  /** What stood in the form before it was filled or emptied, and the words that say so. */
  const replaced = useSignal<{ figures: Figures; words: string } | undefined>(undefined);
  const said = useSignal('');
  const figures = kept.figures.value;
  const comparison = compare(figures);
  const edit = (part: Partial<Figures>) => {
    replaced.value = undefined;
    kept.edit({ ...kept.figures.peek(), ...part });
  };
  const replace = (next: Figures, words: string) => {
    replaced.value = { figures: kept.figures.peek(), words };
    kept.edit(next);
    kept.flush();
  };
  const copyLink = async () => {
    kept.flush();
    said.value = (await copyText(location.href))
      ? 'Link copied. It carries your figures.'
      : 'Copy the address of this page: it carries your figures.';
  };
  useSignalEffect(() => {
    const { off } = kept.figures.value;
    for (const section of document.querySelectorAll<HTMLElement>('[data-model]'))
      section.hidden = off.includes(section.dataset['model'] as ModelId);
  });
  return (
    <div class="tool tool-page">
      <header>
        <h1>Engagement comparator</h1>
        <p class="hint">
          Your figures stay in this browser. The address carries them, so a bookmark or a link
          brings them back.
        </p>
        <div class="tool-bar">
          <button
            type="button"
            class="button button-main"
            onClick={() =>
              replace(
                WORKED_EXAMPLE,
                'These figures are made up, to show the arithmetic. They are not market rates.',
              )
            }
          >
            Fill with a worked example
          </button>
          <button type="button" class="button" onClick={() => void copyLink()}>
            Copy link
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => replace(blankFigures(), 'The form is empty.')}
          >
            Empty the form
          </button>
          <a class="to-result" href="#result">
            To the result
          </a>
        </div>
        <p role="status">
          {replaced.value?.words ?? said.value}{' '}
          {replaced.value && (
            <button type="button" class="quiet" onClick={() => edit(replaced.value!.figures)}>
              Undo
            </button>
          )}
        </p>
      </header>
      {kept.ignored.value.length > 0 && (
        <p class="tool-notice">
          This address also holds {kept.ignored.value.map((name) => `“${name}”`).join(', ')}. That
          was left out: it is unknown here, stands twice or is too long.
        </p>
      )}
      <form aria-label="Your figures" onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>For all models</legend>
          <div class="pair">
            <TextField
              id="currency"
              label="Currency, if you like"
              hint="Three letters"
              most={10}
              value={figures.currency}
              problem={comparison.problems['currency']}
              onText={(currency) => edit({ currency })}
            />
            <TextField
              id="months"
              label="Planned months"
              digits
              most={20}
              value={figures.months}
              problem={comparison.problems['months']}
              onText={(months) => edit({ months })}
            />
          </div>
        </fieldset>
        {MODEL_IDS.map((id) => (
          <ModelFields
            key={id}
            id={id}
            title={titles[id]}
            figures={figures}
            problems={comparison.problems}
            onEdit={edit}
          />
        ))}
      </form>
      <Result comparison={comparison} titles={titles} />
    </div>
  );
}
