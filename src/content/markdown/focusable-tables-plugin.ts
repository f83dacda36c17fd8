import { defineHastPlugin } from 'satteri';

/** Sätteri plugin: a table that scrolls sideways on a narrow screen can be reached and scrolled by keyboard. */
export const focusableTables = () =>
  defineHastPlugin({
    name: 'focusable-tables',
    element: {
      filter: ['table'],
      visit: (node, context) => context.setProperty(node, 'tabIndex', 0),
    },
  });
