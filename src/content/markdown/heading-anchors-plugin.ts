import { defineHastPlugin } from 'satteri';

/** Sätteri plugin: gives each h2 and h3 a link to itself. Stands after the plugin that sets heading ids. */
export const headingAnchors = () =>
  defineHastPlugin({
    name: 'heading-anchors',
    element: {
      filter: ['h2', 'h3'],
      visit(node, context) {
        const id = node.properties['id'];
        if (typeof id !== 'string') return;
        context.appendChild(node, {
          type: 'element',
          tagName: 'a',
          properties: {
            className: ['anchor'],
            href: `#${id}`,
            ariaLabel: `Link to this section: ${context.textContent(node)}`,
            dataPagefindIgnore: '',
          },
          children: [],
        });
      },
    },
  });
