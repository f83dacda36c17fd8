import { useSignal } from '@preact/signals';
import { useKeptInAddress } from '../../controls/kept-in-address';
import { useTakenOver } from '../../controls/take-over';
import { fromAddress, toAddress } from '../address';
import { nextMonday, ruleOfThumb, type Figures } from '../figures';
import { planOf } from '../plan';
import { readFigures } from '../read-figures';
import { LoopFields } from './LoopFields';
import { Result } from './Result';
import { StageFields } from './StageFields';
import { Takeaway } from './Takeaway';

interface Props {
  /** What stands in the form until the browser has read the address. */
  example: Figures;
  /** The page that explains the rule of thumb and the worked example. */
  about: string;
  /** What the tool is for, in a sentence. */
  lead: string;
}

/** The calendar day where the reader is. */
function today(): string {
  const now = new Date();
  const twoDigits = (count: number) => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** The rule of thumb, from the next Monday on, as a plan of its own. */
const start = (): Figures => ({
  ...ruleOfThumb(nextMonday(today())),
  id: crypto.randomUUID().slice(0, 8),
});

/** The whole tool: the loop at the left, the dated plan beside it. */
export function Planner({ example, about, lead }: Props) {
  const kept = useKeptInAddress(example, (address) => fromAddress(address, start()), toAddress);
  const isTakenOver = useTakenOver();
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
        <p>{lead}</p>
        <p class="callout without-script">
          Planning with your own dates needs JavaScript. Below is a{' '}
          <a href={`${about}#worked-example`}>worked example</a>. Its durations are{' '}
          <a href={`${about}#rule-of-thumb`}>our rule of thumb</a>, not a measurement.
        </p>
        <p class="hint needs-script">
          The form starts with <a href={`${about}#rule-of-thumb`}>our rule of thumb</a>, which is
          not a measurement: enter your own figures. They stay in this browser, and the address
          carries them.
        </p>
        <Takeaway plan={plan} id={figures.id} flush={kept.flush} />
        <p role="status">
          {replaced.value && (
            <>
              Reset to the rule of thumb.{' '}
              <button type="button" class="quiet" onClick={() => edit(replaced.value!)}>
                Undo
              </button>
            </>
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
        aria-label="Your hiring loop"
        data-pagefind-ignore
        onSubmit={(event) => event.preventDefault()}
      >
        <LoopFields figures={figures} problems={problems} onEdit={edit}>
          <StageFields
            stages={figures.stages}
            problems={problems}
            onEdit={(stages) => edit({ stages })}
          />
        </LoopFields>
        <button type="button" class="quiet" onClick={startAgain}>
          Reset to defaults
        </button>
      </form>
      <Result plan={plan} count={Object.keys(problems).length} />
    </div>
  );
}
