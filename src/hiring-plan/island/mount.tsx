import { render } from 'preact';
import { keptInAddress } from '../../controls/kept-in-address';
import { fromAddress, toAddress } from '../address';
import { nextMonday, ruleOfThumb } from '../figures';
import { Planner } from './Planner';

/** The calendar day where the reader is. */
function today(): string {
  const now = new Date();
  const two = (count: number) => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Puts the tool in the place of the worked example, filled with the rule of thumb or with what the address carries. */
const place = document.getElementById('hiring-plan');
if (place) {
  const start = () => ruleOfThumb(nextMonday(today()));
  const kept = keptInAddress((address) => fromAddress(address, start()), toAddress);
  const about = place.querySelector<HTMLAnchorElement>('a[href*="#rule-of-thumb"]')?.href ?? '';
  place.replaceChildren();
  render(<Planner kept={kept} start={start} about={about} />, place);
}
