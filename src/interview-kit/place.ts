import type { Asked, KitStage } from './kit';

/** A question of an area that is not the stage's own, or of a kind that does not fit, goes there last. */
const STRANGE_AREA = 3;
const STRANGE_KIND = 6;

/** How ill a question fits a stage; 0 is best. */
function misfit({ question }: Asked, { stage }: KitStage): number {
  if (!question) return STRANGE_AREA;
  const kind = stage.kinds.indexOf(question.kind);
  const isOwn = stage.areas.some((area) => question.item.startsWith(`${area}/`));
  return (isOwn ? 0 : STRANGE_AREA) + (kind < 0 ? STRANGE_KIND : kind);
}

/**
 * The stage and the question that fit best: first where there is room, then by area and kind, then where the most room is
 * left, then in the bank's order. A `pinned` stage takes it whatever its room. Without room anywhere a must-have goes where
 * the least is over; what may be left out is.
 */
export function bestPlace(
  askable: Asked[],
  stages: KitStage[],
  pinned: string | undefined,
  isMustHave: boolean,
) {
  const chosen = stages.filter(({ stage }) => stage.id === pinned);
  const open = chosen.length ? chosen : stages.filter(({ stage }) => stage.kinds.length);
  const places = open.flatMap((stage) =>
    askable.map((asked) => {
      const over = Math.max(0, stage.used + asked.minutes - stage.minutes);
      return {
        stage,
        asked,
        order: [over, misfit(asked, stage), stage.used / Math.max(1, stage.minutes)],
        over,
      };
    }),
  );
  const best = places.sort((one, two) => compare(one.order, two.order))[0];
  return best && (isMustHave || chosen.length || !best.over) ? best : undefined;
}

const compare = (one: number[], two: number[]): number =>
  one.map((value, at) => value - two[at]!).find((difference) => difference) ?? 0;
