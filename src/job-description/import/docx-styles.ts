import { attribute, localName } from './ooxml';
import { readTags } from './tag-stream';

/** What a style makes of a paragraph or a run. */
export interface Style {
  kind?: 'heading' | 'bullet';
  isBold?: boolean;
  isHidden?: boolean;
}

/** Whether a switch such as `w:b` is on: alone it is, with `0`, `false` or `off` it is not. */
export const isOn = (value: string): boolean => !/^(?:0|false|off|none)$/.test(value);

/** Styles by id, in any language of Word: by their outline level or their English name, else as the style they build on. */
export function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  const parents = new Map<string, string>();
  let id = '';
  const change = (more: Style) => styles.set(id, { ...styles.get(id), ...more });
  readTags(
    xml,
    {
      open(name, attributes) {
        const value = attribute(attributes, 'val');
        switch (localName(name)) {
          case 'style':
            id = attribute(attributes, 'styleId');
            styles.set(id, {});
            break;
          case 'basedOn':
            parents.set(id, value);
            break;
          case 'outlineLvl':
            if (Number(value) < 9) change({ kind: 'heading' });
            break;
          case 'name':
            if (/^(?:heading \d|title)$/i.test(value)) change({ kind: 'heading' });
            if (/^list (?:bullet|number)/i.test(value) && !styles.get(id)?.kind)
              change({ kind: 'bullet' });
            if (/^(?:strong|intense emphasis)$/i.test(value)) change({ isBold: true });
            break;
          case 'numPr':
            if (!styles.get(id)?.kind) change({ kind: 'bullet' });
            break;
          case 'b':
            change({ isBold: isOn(value) });
            break;
          case 'vanish':
            change({ isHidden: isOn(value) });
        }
      },
      text: () => undefined,
      close: () => undefined,
    },
    true,
  );
  const inherited = (style: string, steps = 0): Style => {
    const parent = parents.get(style);
    return {
      ...(parent !== undefined && steps < 10 ? inherited(parent, steps + 1) : {}),
      ...styles.get(style),
    };
  };
  return new Map([...styles.keys()].map((style) => [style, inherited(style)]));
}
