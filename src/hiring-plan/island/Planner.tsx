import { useSignal } from '@preact/signals';
import type { KeptInAddress } from '../../controls/kept-in-address';
import type { Figures } from '../figures';
import { planOf } from '../plan';
import { readFigures } from '../read-figures';
import { LoopFields } from './LoopFields';
import { Result } from './Result';
import { StageFields } from './StageFields';
import { Takeaway } from './Takeaway';

interface Props {
  kept: KeptInAddress<Figures>;
  /** The rule of thumb, from the next Monday on. */
  start: () => Figures;
  /** Where the rule of thumb is explained. */
  about: string;
}

/** The whole tool: the loop at the left, the dated plan beside it. */
export function Planner({ kept, start, about }: Props) {
  const replaced = useSignal<Figures | undefined>(undefined);
  const figures = kept.figures.value;
  const { loop, problems } = readFigures(figures);
  const plan = loop && planOf(loop);
  const edit = (part: Partial<Figures>) => {
    replaced.value = undefined;
    kept.edit({ ...kept.figures.peek(), ...part });
  };
  const startAgain = () => {
    replaced.value = kept.figures.peek();
    kept.edit(start());
    kept.flush();
  };
  return (
    <div class="tool tool-page">
      <header>
        <h1>Hiring plan</h1>
        <p class="hint">
          The lengths to start from are <a href={about}>our rule of thumb</a>, not a measurement:
          put in your own. They stay in this browser, and the address carries them.
        </p>
        <Takeaway plan={plan} flush={kept.flush} />
        <p role="status">
          {replaced.value && (
            <>
              Back to the rule of thumb.{' '}
              <button type="button" class="quiet" onClick={() => edit(replaced.value!)}>
                Undo
              </button>
            </>
          )}
        </p>
      </header>
      {kept.ignored.value.length > 0 && (
        <p class="tool-notice">
          This address also holds {kept.ignored.value.map((name) => `“${name}”`).join(', ')}. That
          was left out: it is unknown here, stands twice or is too long.
        </p>
      )}
      <form aria-label="Your hiring loop" onSubmit={(event) => event.preventDefault()}>
        <LoopFields figures={figures} problems={problems} onEdit={edit}>
          <StageFields
            stages={figures.stages}
            problems={problems}
            onEdit={(stages) => edit({ stages })}
          />
        </LoopFields>
        <button type="button" class="quiet" onClick={startAgain}>
          Start again from the rule of thumb
        </button>
      </form>
      <Result plan={plan} count={Object.keys(problems).length} />
    </div>
  );
}
