import { render } from 'preact';
import type { Catalogue } from '../../job-description/catalogue';
import { ReviewTool } from './ReviewTool';

/** Puts the review in the place of the note that it needs JavaScript. */
const place = document.getElementById('review-tool');
const data = document.getElementById('catalogue');
if (place && data) {
  place.replaceChildren();
  render(<ReviewTool catalogue={JSON.parse(data.textContent ?? '') as Catalogue} />, place);
}
