import { DataTable } from '../../controls/DataTable';
import { LiveSummary } from '../../controls/LiveSummary';
import { dayText } from '../calendar';
import { hoursText, summary, tables } from '../explain';
import type { Plan } from '../plan';
import { BAR_TALL, drawingLabel, timelineOf, TIMELINE_WIDTH } from '../timeline';

/** The plan, drawn anew at each change. `count`: fields to fix first. */
export function Result({ plan, count }: { plan: Plan | undefined; count: number }) {
  const words = plan
    ? summary(plan)
    : `Fix the highlighted ${count === 1 ? 'field' : `${count} fields`} to see the plan.`;
  return (
    <section class="sheet" aria-labelledby="plan">
      <h2 id="plan">{plan?.name || 'The plan'}</h2>
      <p>{words}</p>
      <LiveSummary text={words} />
      {plan && (
        <>
          <Drawing plan={plan} />
          <DataTable caption={`Dates, up to ${dayText(plan.firstDay)}`} {...tables(plan).dates} />
          <DataTable caption="Interview hours" {...tables(plan).hours} numbers sumRow />
          <p>The person you hire spends {hoursText(plan.candidate)} in interviews.</p>
        </>
      )}
    </section>
  );
}

const LOOKS: Partial<Record<string, string>> = { stage: 'main', start: 'hot' };

function Drawing({ plan }: { plan: Plan }) {
  const { height, bars, months } = timelineOf(plan);
  const { caption, label } = drawingLabel(plan);
  return (
    <figure class="plate card">
      <svg
        viewBox={`0 0 ${TIMELINE_WIDTH} ${height}`}
        width="480"
        height={(height * 4) / 3}
        role="img"
        aria-label={label}
        font-size="13"
      >
        {months.map(({ name, x }) => (
          <g key={name + x}>
            <path class="month" d={`M${x} 16V${height}`} />
            <text class="quiet" x={x} y="11">
              {name}
            </text>
          </g>
        ))}
        {bars.map(({ step, x, width, y, words }) => (
          <g key={step.id}>
            <rect class={LOOKS[step.kind] ?? 'store'} x={x} y={y} width={width} height={BAR_TALL} />
            <text x={words.x} y={y - 4} text-anchor={words.anchor}>
              {step.name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
