import { useSignal, useSignalEffect } from '@preact/signals';
import { copyText } from '../../controls/deliver';
import { TextField } from '../../controls/fields';
import { useKeptInAddress } from '../../controls/kept-in-address';
import { useTakenOver } from '../../controls/take-over';
import { fromAddress, toAddress } from '../address';
import { compare } from '../compare';
import { blankFigures, WORKED_EXAMPLE, type Figures } from '../figures';
import { MODEL_IDS, type ModelId, type Titles } from '../models';
import { ModelFields } from './ModelFields';
import { Result } from './Result';

interface Props {
  /** What stands in the form until the browser has read the address. */
  example: Figures;
  titles: Titles;
  /** The page that explains the worked example. */
  about: string;
  /** What the tool is for, in a sentence. */
  lead: string;
}

/** The whole tool: the reader's figures at the left, what they come to beside them. */
export function Comparator({ example, titles, about, lead }: Props) {
  const kept = useKeptInAddress(example, fromAddress, toAddress);
  const isTakenOver = useTakenOver();
  /** What stood in the form before it was filled or cleared, and the words that say so. */
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
        <p>{lead}</p>
        <p class="callout without-script">
          Comparing your own figures needs JavaScript. Below is a{' '}
          <a href={`${about}#worked-example`}>worked example</a> with made-up figures. They are not
          market rates: only the arithmetic is real.
        </p>
        <p class="hint needs-script">
          The form starts with a <a href={`${about}#worked-example`}>worked example</a>. Its figures
          are made up and are not market rates: enter your own. They stay in this browser, and the
          address carries them.
        </p>
        <div class="tool-bar needs-script" data-pagefind-ignore>
          <button
            type="button"
            class="button"
            onClick={() => replace(blankFigures(), 'Form cleared.')}
          >
            Clear all
          </button>
          <button
            type="button"
            class="button"
            onClick={() => replace(WORKED_EXAMPLE, 'Example figures loaded.')}
          >
            Load example figures
          </button>
          <button type="button" class="button" onClick={() => void copyLink()}>
            Copy link
          </button>
          <a class="to-result" href="#result">
            Skip to result
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
          The address also holds {kept.ignored.value.map((name) => `“${name}”`).join(', ')}. That
          was ignored because it is unknown, duplicated or too long.
        </p>
      )}
      <form
        class="needs-script"
        inert={!isTakenOver}
        aria-label="Your figures"
        data-pagefind-ignore
        onSubmit={(event) => event.preventDefault()}
      >
        <fieldset>
          <legend>For all models</legend>
          <div class="pair">
            <TextField
              id="currency"
              label="Currency (optional)"
              hint="Three letters"
              most={10}
              value={figures.currency}
              problem={comparison.problems['currency']}
              onText={(currency) => edit({ currency })}
            />
            <TextField
              id="months"
              label="Duration (months)"
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
