import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { addressOf, readContentLink } from './content-links';

/** Sätteri plugin: turns the links that writers write into addresses under `base`. The content checks refuse wrong ones first. */
export const contentLinks = ({ content, base }: { content: string; base: string }) =>
  defineMdastPlugin({
    name: 'content-links',
    link(node, context) {
      if (!context.fileURL) return;
      const from = relative(content, fileURLToPath(context.fileURL)).split(sep).join('/');
      const link = readContentLink(node.url, from);
      if (link.kind === 'refused') throw new Error(`content/${from}: ${link.why}`);
      const address = addressOf(link, base);
      if (address !== undefined) context.setProperty(node, 'url', address);
    },
  });
