import { isShort, tidy, type Block } from './blocks';
import { attribute, localName, unpack, type Breath } from './ooxml';
import { readTags } from './tag-stream';

/** The blocks of an OpenDocument text (.odt). Throws where it is damaged or unfolds to too much. */
export async function blocksOfOdt(bytes: Uint8Array, breath: Breath = {}): Promise<Block[]> {
  const texts = await unpack(bytes, (name) => name === 'content.xml', breath);
  const content = texts.get('content.xml');
  if (content === undefined) throw new Error('The file holds no text.');
  return blocksOf(content);
}

function blocksOf(xml: string): Block[] {
  const blocks: Block[] = [];
  const bold = new Set<string>();
  let [style, text, kind, level, items, skipped] = ['', '', 'text' as Block['kind'], 0, 0, 0];
  let [runs, boldRuns] = [0, 0];
  const styles: string[] = [];
  const end = () => {
    for (const part of text.split('\n')) {
      const words = tidy(part);
      if (!words) continue;
      const isBold = runs > 0 && runs === boldRuns && kind === 'text' && isShort(words);
      blocks.push({
        kind,
        text: words,
        ...(kind === 'heading' && level ? { level } : {}),
        ...(kind === 'bullet' && items > 1 ? { level: items } : {}),
        ...(isBold ? { isBold: true as const } : {}),
      });
    }
    [text, runs, boldRuns] = ['', 0, 0];
  };
  readTags(
    xml,
    {
      open(full, attributes) {
        const name = localName(full);
        if (name === 'style') style = attribute(attributes, 'name');
        if (name === 'text-properties' && /bold|[6-9]00/.test(attribute(attributes, 'font-weight')))
          bold.add(style);
        if (/^(?:tracked-changes|annotation|note)$/.test(name)) skipped++;
        if (name === 'list-item') items++;
        if (name === 'p' || name === 'h') {
          end();
          kind = name === 'h' ? 'heading' : items ? 'bullet' : 'text';
          level = name === 'h' ? Number(attribute(attributes, 'outline-level')) || 0 : 0;
        }
        if (name === 'line-break') text += '\n';
        if (name === 'tab' || name === 's') text += ' ';
        styles.push(attribute(attributes, 'style-name'));
      },
      text(part) {
        if (skipped || !styles.length) return;
        text += part;
        if (!part.trim()) return;
        runs++;
        if (styles.some((one) => bold.has(one))) boldRuns++;
      },
      close(full) {
        const name = localName(full);
        styles.pop();
        if (name === 'p' || name === 'h') end();
        if (name === 'list-item') items--;
        if (/^(?:tracked-changes|annotation|note)$/.test(name)) skipped--;
      },
    },
    true,
  );
  end();
  return blocks;
}
