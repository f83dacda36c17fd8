import { useKeptInAddress } from '../../controls/kept-in-address';
import { NeedsScript, useTakenOver } from '../../controls/take-over';
import { readBrief, writeBrief, type Brief } from '../brief';
import type { SourcingCatalogue } from '../catalogue';
import { BriefForm } from './BriefForm';
import { CopyText } from './CopyText';
import { Messages } from './Messages';
import { Searches } from './Searches';

interface Props {
  catalogue: SourcingCatalogue;
  /** What the form holds until the browser has read the address. */
  example: Brief;
  /** The example in words. */
  exampleTitle: string;
}

/** The whole tool: whom you look for, the searches for them, the messages to them. The brief lives in the address. */
export function FindTalent({ catalogue, example, exampleTitle }: Props) {
  const kept = useKeptInAddress(example, read, writeBrief);
  const isTakenOver = useTakenOver();
  const brief = kept.figures.value;
  const ignored = kept.ignored.value;
  const address = isTakenOver ? `${location.origin}${location.pathname}` : '';
  return (
    <>
      <p class="tool-notice without-script">
        A worked example: <strong>{exampleTitle}</strong>. Searching with your own choices needs
        JavaScript. Without it, take a string and change its words yourself.
      </p>
      <div role="alert">
        {ignored.length > 0 && (
          <p class="tool-notice">
            This link names what isn’t in the guide: {ignored.join(', ')}. Everything else was kept.
          </p>
        )}
      </div>
      <NeedsScript>
        <BriefForm
          catalogue={catalogue}
          brief={brief}
          isExample={brief === example}
          change={(changes) => kept.edit({ ...kept.figures.peek(), ...changes })}
        />
      </NeedsScript>
      <Searches catalogue={catalogue} brief={brief} />
      <Messages catalogue={catalogue} brief={brief} />
      <div class="share needs-script">
        <CopyText
          label="Link to these choices"
          text={`${address}#${writeBrief(brief)}`}
          what="link"
        />
        <p class="hint">It carries your choices above, never a name or a message.</p>
      </div>
    </>
  );

  function read(fragment: string) {
    const { brief: read, notUnderstood } = readBrief(fragment, catalogue, example) ?? {
      brief: example,
      notUnderstood: [],
    };
    return { figures: read, ignored: notUnderstood };
  }
}
