import { blankFigures, WORKED_EXAMPLE, type Figures } from './figures';
import { FIELDS, MODEL_IDS, modelOf, type ModelId } from './models';

/** A longer figure is no figure; it is ignored and named. */
const LONGEST = 60;

/** What a cleared form is in the address: an address without figures opens the example. */
const CLEARED = 'months=';

/**
 * The figures as the part of the address after `#`, which no browser sends to a server: `months=18&full-time.pay=100000`.
 * Blanks are left out.
 */
export function toAddress(figures: Figures): string {
  const parts = new URLSearchParams();
  if (figures.currency) parts.set('currency', figures.currency);
  if (figures.months) parts.set('months', figures.months);
  for (const id of MODEL_IDS)
    for (const field of FIELDS) {
      const text = modelOf(id).labels[field] && figures.typed[id][field];
      if (text) parts.set(`${id}.${field}`, text);
    }
  if (figures.off.length) parts.set('without', figures.off.join(' '));
  return parts.toString() || CLEARED;
}

/**
 * Reads such an address, with or without `#`; one with nothing in it is the example. What it does not know, or finds twice,
 * it leaves out and names in `ignored`.
 */
export function fromAddress(address: string): { figures: Figures; ignored: string[] } {
  const text = address.replace(/^#/, '');
  if (!text) return { figures: WORKED_EXAMPLE, ignored: [] };
  const figures = blankFigures();
  const ignored: string[] = [];
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(text)) {
    if (seen.has(key) || value.length > LONGEST || !take(key, value))
      ignored.push(key.slice(0, LONGEST));
    seen.add(key);
  }
  return { figures, ignored: [...new Set(ignored)] };

  function take(key: string, text: string): boolean {
    if (key === 'currency' || key === 'months') {
      figures[key] = text;
      return true;
    }
    if (key === 'without') {
      const names = text.split(' ');
      figures.off = MODEL_IDS.filter((id) => names.includes(id));
      return names.every((name) => MODEL_IDS.includes(name as ModelId));
    }
    const [name, fieldName] = key.split('.');
    const id = MODEL_IDS.find((one) => one === name);
    const field = FIELDS.find((one) => one === fieldName);
    if (!id || !field || !modelOf(id).labels[field] || key !== `${id}.${field}`) return false;
    figures.typed[id][field] = text;
    return true;
  }
}
