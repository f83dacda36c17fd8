import { useSignal } from '@preact/signals';
import { copyText, download } from '../../controls/deliver';
import { calendarFile } from '../calendar-file';
import { planMarkdown, planText } from '../explain';
import type { Plan } from '../plan';

/** The ways out: a calendar file, text, a table, paper, a link. Without a plan they say what is missing. */
export function Takeaway({
  plan,
  id,
  flush,
}: {
  plan: Plan | undefined;
  /** The plan’s own id, for its calendar file. */
  id: string;
  flush: () => void;
}) {
  const said = useSignal('');
  const withPlan = (work: (plan: Plan) => void) => () => {
    if (plan) work(plan);
    else said.value = 'There is no plan yet. Fix the highlighted fields first.';
  };
  const copy = (text: string, what: string) =>
    void copyText(text).then((done) => {
      said.value = done
        ? `${what} copied.`
        : 'This browser doesn’t allow copying. Select the tables and copy them yourself.';
    });
  return (
    <>
      <div class="tool-bar needs-script" data-pagefind-ignore>
        <button
          type="button"
          class="button button-main"
          aria-disabled={!plan}
          onClick={withPlan((one) => {
            download('hiring-plan.ics', 'text/calendar', calendarFile(one, id, new Date()));
            said.value = 'hiring-plan.ics downloaded. Open it with your calendar.';
          })}
        >
          Calendar file (.ics)
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!plan}
          onClick={withPlan((one) => copy(planText(one), 'Text'))}
        >
          Copy as text
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!plan}
          onClick={withPlan((one) => copy(planMarkdown(one), 'Markdown'))}
        >
          Copy as Markdown
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            flush();
            copy(location.href, 'Link');
          }}
        >
          Copy link
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!plan}
          onClick={withPlan(() => print())}
        >
          Print
        </button>
        <a class="to-result" href="#plan">
          Skip to plan
        </a>
      </div>
      <p role="status">{said.value}</p>
    </>
  );
}
