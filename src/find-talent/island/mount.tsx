import { render } from 'preact';
import { keptInAddress } from '../../controls/kept-in-address';
import { readBrief, writeBrief, type Brief } from '../brief';
import type { SourcingCatalogue } from '../catalogue';
import { FindTalent } from './FindTalent';

const root = document.getElementById('sourcing');
const data = document.getElementById('sourcing-data');
if (root && data) {
  const { catalogue, example } = JSON.parse(data.textContent ?? '') as {
    catalogue: SourcingCatalogue;
    example: Brief;
  };
  const kept = keptInAddress<Brief>((address) => {
    const { brief, notUnderstood } = readBrief(address, catalogue, example) ?? {
      brief: example,
      notUnderstood: [],
    };
    return { figures: brief, ignored: notUnderstood };
  }, writeBrief);
  root.replaceChildren();
  render(<FindTalent catalogue={catalogue} kept={kept} example={example} />, root);
}
