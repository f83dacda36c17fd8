import { DataTable } from '../../controls/DataTable';
import { LiveSummary } from '../../controls/LiveSummary';
import { BAR_HEIGHT, bars, CHART_WIDTH, chartHeight } from '../bars';
import type { Comparison } from '../compare';
import { chartLabel, costTable, summary, waitingText, workings } from '../explain';
import type { Titles } from '../models';

/** What the figures come to, drawn anew at each change. */
export function Result({ comparison, titles }: { comparison: Comparison; titles: Titles }) {
  const lines = summary(comparison, titles);
  const waiting = waitingText(comparison, titles);
  return (
    <section class="sheet" aria-labelledby="result">
      <h2 id="result">What each model costs</h2>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      <LiveSummary text={lines.join(' ')} />
      {comparison.models.length > 0 && (
        <>
          <Chart comparison={comparison} titles={titles} />
          <DataTable
            caption="The same figures as a table"
            {...costTable(comparison, titles)}
            numbers
          />
          <h3>The calculations, step by step</h3>
          {comparison.models.map((model) => (
            <>
              <p class="sums-of">{titles[model.id]}</p>
              <ul class="sums">
                {workings(model, comparison).map(({ what, sum, result }) => (
                  <li>
                    {what}: {sum} = <strong>{result}</strong>
                  </li>
                ))}
              </ul>
            </>
          ))}
        </>
      )}
      {waiting.length > 0 && (
        <>
          <h3>Not compared yet</h3>
          <ul>
            {waiting.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Chart({ comparison, titles }: { comparison: Comparison; titles: Titles }) {
  const height = chartHeight(comparison);
  const { caption, label } = chartLabel(comparison, titles);
  return (
    <figure class="plate card">
      <svg
        viewBox={`0 0 ${CHART_WIDTH} ${height}`}
        width="480"
        height={(height * 4) / 3}
        role="img"
        aria-label={label}
        font-size="13"
      >
        {bars(comparison).map(({ id, once, end, y, text }) => (
          <g key={id}>
            <text y={y - 6}>{titles[id]}</text>
            <text class="strong" x={CHART_WIDTH} y={y - 6} text-anchor="end">
              {text}
            </text>
            <rect class="store" x={once} y={y} width={end - once} height={BAR_HEIGHT} />
            <rect class="main" y={y} width={once} height={BAR_HEIGHT} />
          </g>
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
