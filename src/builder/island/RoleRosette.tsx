import {
  DASH_OFFSET,
  EVERY_PETAL,
  RING_RADII,
  RING_WIDTH,
  ringDashes,
} from '../../job-description/rosette';

/** The rosette of the chosen role and level; the profile itself stands on the role's page. */
export function RoleRosette({ rings }: { rings: number[] }) {
  const dashes = ringDashes(rings);
  return (
    <svg class="rosette" viewBox="-100 -100 200 200" width="56" height="56" aria-hidden="true">
      <g
        fill="none"
        stroke-width={RING_WIDTH}
        stroke-dashoffset={DASH_OFFSET}
        transform="rotate(-90)"
      >
        {RING_RADII.map((r) => (
          <circle
            key={`rest ${r}`}
            class="rest"
            r={r}
            pathLength={8}
            stroke-dasharray={EVERY_PETAL}
          />
        ))}
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
