import { h, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';

/**
 * Draws an island's component at build time where an .astro file names it: plain HTML, no script. Astro's own Preact integration
 * would do the same with a compiler of its own beside Vite's.
 */
export default {
  name: 'preact',
  /** Pages written in MDX are functions too, and drawn by Astro. */
  check: (component: unknown): boolean =>
    typeof component === 'function' && !(Symbol.for('mdx-component') in component),
  renderToStaticMarkup: (component: FunctionComponent, props: object) => ({
    html: renderToString(h(component, props)),
  }),
};
