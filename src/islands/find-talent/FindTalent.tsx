import { useEffect, useState } from 'preact/hooks';
import { readBrief, writeBrief, type Brief } from '../../sourcing/brief';
import type { SourcingCatalogue } from '../../sourcing/catalogue';
import { BriefForm } from './BriefForm';
import { CopyText } from './CopyText';
import { Messages } from './Messages';
import { Searches } from './Searches';

/** Milliseconds of rest before the address follows: browsers refuse an address that changes with each key. */
const REST = 300;

/** The whole tool: whom you look for, the searches for them, the messages to them. The brief lives in the address. */
export function FindTalent({ catalogue, example }: { catalogue: SourcingCatalogue; example: Brief }) {
  const start = readBrief(location.hash, catalogue, example);
  const [brief, setBrief] = useState(start?.brief ?? example);
  const [isChanged, setChanged] = useState(start !== undefined);
  const [notUnderstood, setNotUnderstood] = useState(start?.notUnderstood ?? []);
  const fragment = `#${writeBrief(brief)}`;

  useEffect(() => {
    if (!isChanged) return;
    const timer = setTimeout(() => history.replaceState(history.state, '', fragment), REST);
    return () => clearTimeout(timer);
  }, [fragment, isChanged]);
  useEffect(() => {
    const follow = () => {
      const read = readBrief(location.hash, catalogue, example);
      if (!read) return;
      setBrief(read.brief);
      setNotUnderstood(read.notUnderstood);
      setChanged(true);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const change = (changes: Partial<Brief>) => {
    setBrief({ ...brief, ...changes });
    setChanged(true);
    setNotUnderstood([]);
  };
  return (
    <>
      <div role="alert">
        {notUnderstood.length > 0 && (
          <p class="sourcing-note">This link names what isn’t in the guide: {notUnderstood.join(', ')}. The rest of it was kept.</p>
        )}
      </div>
      <BriefForm catalogue={catalogue} brief={brief} isExample={!isChanged} change={change} />
      <Searches catalogue={catalogue} brief={brief} />
      <Messages catalogue={catalogue} brief={brief} />
      <div class="share">
        <CopyText label="Link to these choices" text={location.origin + location.pathname + fragment} what="link" />
        <p class="hint">It holds what you chose above and never a name or a message.</p>
      </div>
    </>
  );
}
