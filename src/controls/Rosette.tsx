import {
  DASH_OFFSET,
  EVERY_PETAL,
  RING_RADII,
  RING_WIDTH,
  ringDashes,
} from '../job-description/rosette';

interface Props {
  /** 0 to 3 full rings per petal; the site's mark has all of them. */
  rings?: number[];
  size: number;
  /** What it shows; decorative without it. */
  label?: string;
}

/** The site's mark: one petal per skill area, three rings each. */
export function Rosette({ rings = Array<number>(8).fill(3), size, label }: Props) {
  const dashes = ringDashes(rings);
  return (
    <svg
      class="rosette"
      viewBox="-100 -100 200 200"
      width={size}
      height={size}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <g
        fill="none"
        stroke-width={RING_WIDTH}
        stroke-dashoffset={DASH_OFFSET}
        transform="rotate(-90)"
      >
        {RING_RADII.map(
          (r, ring) =>
            dashes[ring] !== EVERY_PETAL && (
              <circle key={r} class="rest" r={r} pathLength={8} stroke-dasharray={EVERY_PETAL} />
            ),
        )}
        {RING_RADII.map(
          (r, ring) =>
            dashes[ring] && (
              <circle key={r} class="full" r={r} pathLength={8} stroke-dasharray={dashes[ring]} />
            ),
        )}
      </g>
    </svg>
  );
}
