import type { ComparedRow } from '../../compare';

/** What differs: under each heading the two sides, beside each other at every width. */
export function DifferingTable({ names, rows }: { names: string[]; rows: ComparedRow[] }) {
  if (!rows.length) return null;
  return (
    <table>
      <caption>What differs</caption>
      <thead>
        <tr>
          {names.map((name, index) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ id, title, left, right }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {title}
            </th>
          </tr>
          <tr>
            <Lines texts={left} />
            <Lines texts={right} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** What is the same on both sides, folded. */
export function SameTable({ rows }: { rows: ComparedRow[] }) {
  if (!rows.length) return null;
  return (
    <details>
      <summary>
        {rows.length} {rows.length > 1 ? 'rows are' : 'row is'} the same on both sides
      </summary>
      <table>
        <caption>What is the same</caption>
        {rows.map(({ id, title, left }) => (
          <tbody key={id}>
            <tr>
              <th scope="row">{title}</th>
              <Lines texts={left} />
            </tr>
          </tbody>
        ))}
      </table>
    </details>
  );
}

const Lines = ({ texts }: { texts: string[] }) => (
  <td>
    {texts.length ? texts.map((text) => <p key={text}>{text}</p>) : 'Nothing beyond the other'}
  </td>
);
