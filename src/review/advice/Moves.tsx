import type { Advice } from '../engine/advice';

/** The id of the fold, so that the focus can stay at it. */
export const MOVES = 'advice-moves';

/** The must-haves of which some may move, each with a button. */
export function Moves({
  lines,
  move,
}: {
  lines: NonNullable<Advice['movable']>;
  move: (line: string) => void;
}) {
  return (
    <details class="advice-moves">
      <summary id={MOVES}>Choose what can wait</summary>
      <ul>
        {lines.map(({ line, text }) => (
          <li key={line}>
            <button
              type="button"
              class="quiet"
              aria-label={`Make it a nice-to-have: ${text}`}
              onClick={() => move(line)}
            >
              Nice-to-have
            </button>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
