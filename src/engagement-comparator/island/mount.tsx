import { render } from 'preact';
import { keptInAddress } from '../../controls/kept-in-address';
import { fromAddress, toAddress } from '../address';
import type { Titles } from '../models';
import { Comparator } from './Comparator';

/** Puts the tool in the place of the worked example. What is typed lives in the address, so nothing is lost to a reload. */
const place = document.getElementById('engagement-comparator');
const titles = document.getElementById('model-titles');
if (place && titles) {
  const kept = keptInAddress(fromAddress, toAddress);
  place.replaceChildren();
  render(<Comparator kept={kept} titles={JSON.parse(titles.textContent ?? '') as Titles} />, place);
}
