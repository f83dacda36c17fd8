import { readTags } from './tag-stream';

export type StyleKind = 'heading' | 'bullet';

/** Kinds of the styles by id, in any language of Word: by their outline level or their English name, else those of the style they build on. */
export function styleKinds(xml: string): Map<string, StyleKind> {
  const kinds = new Map<string, StyleKind>();
  const parents = new Map<string, string>();
  let id = '';
  readTags(
    xml,
    {
      open(name, { 'w:val': value = '', 'w:styleId': own = '' }) {
        if (name === 'w:style') id = own;
        else if (name === 'w:basedOn') parents.set(id, value);
        else if (name === 'w:outlineLvl' && Number(value) < 9) kinds.set(id, 'heading');
        else if (name === 'w:name' && /^(?:heading \d|title)$/i.test(value))
          kinds.set(id, 'heading');
        else if (
          (name === 'w:numPr' || (name === 'w:name' && /^list (?:bullet|number)/i.test(value))) &&
          !kinds.has(id)
        )
          kinds.set(id, 'bullet');
      },
      text: () => undefined,
      close: () => undefined,
    },
    true,
  );
  for (const style of parents.keys()) {
    let from: string | undefined = style;
    for (let step = 0; from !== undefined && step < 10 && !kinds.has(from); step++)
      from = parents.get(from);
    const kind = from === undefined ? undefined : kinds.get(from);
    if (kind) kinds.set(style, kind);
  }
  return kinds;
}
