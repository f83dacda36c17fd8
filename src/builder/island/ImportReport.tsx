import type { Fact } from '../../job-description/import';
import { isTaken, withFact, withoutFact } from '../../job-description/import/facts/apply';
import type { Store } from '../../drafts/store/store';
import { lastImport } from './import-draft';

/** How the fields are called in the form. */
const NAMES: Record<string, string> = {
  company: 'Company',
  place: 'City or region',
  region: 'Region',
  country: 'Country',
  workplace: 'Workplace',
  officeDays: 'Days in the office',
  engagement: 'Engagement',
  contractLength: 'Contract length',
  timeZones: 'Time zones',
  closingDate: 'Closing date',
  startDate: 'Start date',
  contact: 'Contact',
  applyTo: 'Apply to',
  pay: 'Pay',
};

/** What the last import read from the ad: each fact with its words, to keep or drop, and what it left out. */
export function ImportReport({ store }: { store: Store }) {
  const last = lastImport.value;
  const draft = store.draft.value;
  if (!last || last.id !== store.openId()) return null;
  const { facts, offered, byWords, leftOut } = last.report;
  const shown = [...facts, ...offered].filter(
    ({ field }) => field === 'pay' || (field in NAMES && field in draft),
  );
  const toggle = (fact: Fact, isIn: boolean) => {
    const change = isIn ? withoutFact : withFact;
    store.edit(change(draft, fact));
    store.announce(`${NAMES[fact.field]} ${isIn ? 'removed' : 'filled in'}. Undo takes it back.`);
  };
  return (
    <details class="import-report">
      <summary>Read from the ad: {shown.length} facts</summary>
      <ul class="lines">
        {shown.map((fact) => {
          const isIn = isTaken(draft, fact);
          return (
            <li key={`${fact.field} ${fact.value}`}>
              <p dir="auto">
                <strong>{NAMES[fact.field]}:</strong> {fact.value}
              </p>
              <p class="hint" dir="auto">
                {isIn ? 'From' : 'To check, from'} “{fact.words.slice(0, 160)}”
              </p>
              <button type="button" class="quiet" onClick={() => toggle(fact, isIn)}>
                {isIn ? `Remove ${NAMES[fact.field]}` : `Use this ${NAMES[fact.field]}`}
              </button>
            </li>
          );
        })}
      </ul>
      {byWords.length > 0 && (
        <p class="hint">
          {byWords.length} {byWords.length === 1 ? 'line had' : 'lines had'} no heading and went
          where their own words point; check them in the sections.
        </p>
      )}
      {leftOut.length > 0 && (
        <>
          <p>Left out of the draft: menus, forms, other jobs, repeated headings</p>
          <ul class="hint">
            {leftOut.slice(0, 100).map((text, index) => (
              <li key={index} dir="auto">
                {text.slice(0, 120)}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
