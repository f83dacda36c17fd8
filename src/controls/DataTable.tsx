/** A table that scrolls by itself where it is too wide. `numbers`: all but the first column stand at the right. */
export function DataTable(props: {
  caption: string;
  heads: string[];
  rows: string[][];
  numbers?: boolean;
  sumRow?: boolean;
}) {
  const { caption, heads, rows, numbers, sumRow } = props;
  return (
    <div class="tool-scroll" role="region" aria-label={caption} tabindex={0}>
      <table class={numbers ? 'tool-table numbers' : 'tool-table'}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], index) => (
            <tr class={sumRow && index === rows.length - 1 ? 'last' : undefined}>
              <th scope="row">{head}</th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
