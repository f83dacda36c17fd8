import type { KeptInAddress } from '../../controls/kept-in-address';
import { writeBrief, type Brief } from '../brief';
import type { SourcingCatalogue } from '../catalogue';
import { BriefForm } from './BriefForm';
import { CopyText } from './CopyText';
import { Messages } from './Messages';
import { Searches } from './Searches';

/** The whole tool: whom you look for, the searches for them, the messages to them. The brief lives in the address. */
export function FindTalent({
  catalogue,
  kept,
  example,
}: {
  catalogue: SourcingCatalogue;
  kept: KeptInAddress<Brief>;
  example: Brief;
}) {
  const brief = kept.figures.value;
  const ignored = kept.ignored.value;
  return (
    <>
      <div role="alert">
        {ignored.length > 0 && (
          <p class="tool-notice">
            This link names what isn’t in the guide: {ignored.join(', ')}. The rest of it was kept.
          </p>
        )}
      </div>
      <BriefForm
        catalogue={catalogue}
        brief={brief}
        isExample={brief === example}
        change={(changes) => kept.edit({ ...kept.figures.peek(), ...changes })}
      />
      <Searches catalogue={catalogue} brief={brief} />
      <Messages catalogue={catalogue} brief={brief} />
      <div class="share">
        <CopyText
          label="Link to these choices"
          text={`${location.origin}${location.pathname}#${writeBrief(brief)}`}
          what="link"
        />
        <p class="hint">It holds what you chose above and never a name or a message.</p>
      </div>
    </>
  );
}
