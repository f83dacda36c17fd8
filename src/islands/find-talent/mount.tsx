import { render } from 'preact';
import type { Brief } from '../../sourcing/brief';
import type { SourcingCatalogue } from '../../sourcing/catalogue';
import { FindTalent } from './FindTalent';

const root = document.getElementById('sourcing');
const data = document.getElementById('sourcing-data');
if (root && data) {
  const { catalogue, example } = JSON.parse(data.textContent ?? '') as { catalogue: SourcingCatalogue; example: Brief };
  root.replaceChildren();
  render(<FindTalent catalogue={catalogue} example={example} />, root);
}
