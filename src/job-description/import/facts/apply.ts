import type { Draft } from '../../draft';
import type { Fact } from './fact';

/** The draft with what the ad states in its field; as it was where the draft has no such field. */
export function withFact(draft: Draft, { field, value, pay }: Fact): Draft {
  if (field === 'pay' && pay)
    return { ...draft, pay: { ...pay, period: pay.period || draft.pay.period } };
  if (field === 'level' || field === 'title' || !(field in draft)) return draft;
  return { ...draft, [field]: value };
}

/** The draft without what was read into a field. */
export function withoutFact(draft: Draft, { field }: Fact): Draft {
  if (field === 'pay')
    return { ...draft, pay: { minimum: '', maximum: '', currency: '', period: 'YEAR' } };
  return field in draft ? { ...draft, [field]: '' } : draft;
}

/** Whether the draft's field says what the fact does. */
export function isTaken(draft: Draft, { field, value, pay }: Fact): boolean {
  if (field === 'pay')
    return draft.pay.minimum === pay?.minimum && draft.pay.maximum === pay?.maximum;
  return (draft as unknown as Record<string, unknown>)[field] === value;
}
