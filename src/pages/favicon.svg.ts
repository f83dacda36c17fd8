import type { APIRoute } from 'astro';
import { DASH_OFFSET, EVERY_PETAL, RING_RADII, RING_WIDTH } from '../job-description/rosette';

/** The site's icon: the rosette with all petals full, in the colour of either theme. */
export const GET: APIRoute = () => {
  const style =
    '<style>g{stroke:#0a5644}@media(prefers-color-scheme:dark){g{stroke:#6fd0b2}}</style>';
  const circles = RING_RADII.map(
    (r) => `<circle r="${r}" pathLength="8" stroke-dasharray="${EVERY_PETAL}"/>`,
  ).join('');
  const drawing = `<g fill="none" stroke-width="${RING_WIDTH}" stroke-dashoffset="${DASH_OFFSET}" transform="rotate(-90)">${circles}</g>`;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200">${style}${drawing}</svg>\n`,
    {
      headers: { 'Content-Type': 'image/svg+xml' },
    },
  );
};
