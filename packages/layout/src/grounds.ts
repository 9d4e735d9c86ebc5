import type { Box } from '@symbiomap/scene';
import type { LayoutTask, LayoutThing } from './layoutTask.ts';

/** A ground that things lie on: an area, by its id, or the bare board, `null`. */
export type Ground = string | null;

/** What lies on which ground of a task, and what belongs together there. */
export interface Grounds {
  /** The bare board, then areas, those that hold others first; those without a card in them are left out. */
  readonly inOrder: readonly Ground[];
  /** What is laid out on a ground: cards, and areas with cards in them. */
  unitsOn(ground: Ground): readonly LayoutThing[];
  /** What only lies there: notes, cards that have no part, areas without a card in them. */
  stillOn(ground: Ground): readonly LayoutThing[];
  /** The flows between two units of a ground: of an area, those of what lies in it. */
  linksOn(ground: Ground): readonly (readonly [string, string])[];
  /** Whether a ground is the frame of something that stays, or stays itself: it neither moves nor grows. */
  isFixed(ground: Ground): boolean;
  /** All that lies on a ground, at any depth. */
  allOn(ground: Ground): readonly string[];
  /** What stays on the board whatever is laid out, but for a ground and those round it. */
  anchoredBeside(ground: Ground): readonly Box[];
}

/** Reads the grounds of a task. */
export function groundsOf({ cards, areas, still, links }: LayoutTask): Grounds {
  const areaById = new Map(areas.map((area) => [area.id, area]));
  /** The areas round something, the outermost first. */
  const areasRound = ({ area }: LayoutThing): readonly string[] => {
    const outer = areaById.get(area ?? '');
    return outer === undefined ? [] : [...areasRound(outer), outer.id];
  };
  const round = new Map(
    [...cards, ...areas, ...still].map((thing) => [thing.id, areasRound(thing)]),
  );
  const roundOf = (id: string | null) => round.get(id ?? '') ?? [];
  const hasCards = new Set(cards.flatMap(({ id }) => roundOf(id)));
  const fixed = new Set(areas.filter(({ isFixed }) => isFixed).map(({ id }) => id));
  for (const thing of [...cards, ...areas, ...still])
    if (thing.isFixed) for (const area of roundOf(thing.id)) fixed.add(area);

  const known = areas.map((area) => ({ ...area, isFixed: fixed.has(area.id) }));
  const units = byGround([...cards, ...known.filter(({ id }) => hasCards.has(id))]);
  const stillByGround = byGround([...still, ...known.filter(({ id }) => !hasCards.has(id))]);
  const linksByGround = new Map<Ground, (readonly [string, string])[]>();
  for (const [from, to] of links) {
    const [wayFrom, wayTo] = [
      [...roundOf(from), from],
      [...roundOf(to), to],
    ];
    let depth = 0;
    while (wayFrom[depth] === wayTo[depth]) depth += 1;
    const [source, target] = [wayFrom[depth], wayTo[depth]];
    if (source === undefined || target === undefined) continue;
    const ground = wayFrom[depth - 1] ?? null;
    const own = linksByGround.get(ground) ?? [];
    own.push([source, target]);
    linksByGround.set(ground, own);
  }
  const isFixed = (ground: Ground) => ground === null || fixed.has(ground);
  const anchored = [
    ...[...cards, ...known].filter((thing) => thing.isFixed),
    ...[...still, ...known.filter(({ id }) => !hasCards.has(id))].filter(({ area }) =>
      isFixed(area),
    ),
  ];
  return {
    inOrder: [null, ...areas.map(({ id }) => id).filter((id) => hasCards.has(id))],
    unitsOn: (ground) => units.get(ground) ?? [],
    stillOn: (ground) => stillByGround.get(ground) ?? [],
    linksOn: (ground) => linksByGround.get(ground) ?? [],
    isFixed,
    allOn: (ground) =>
      [...round]
        .filter(([, areasOf]) => ground === null || areasOf.includes(ground))
        .map(([id]) => id),
    anchoredBeside: (ground) => {
      const round = new Set([...roundOf(ground), ground]);
      return anchored.filter(({ id }) => !round.has(id)).map(({ box }) => box);
    },
  };
}

function byGround(things: readonly LayoutThing[]): ReadonlyMap<Ground, readonly LayoutThing[]> {
  const grouped = new Map<Ground, LayoutThing[]>();
  for (const thing of things) {
    const own = grouped.get(thing.area) ?? [];
    own.push(thing);
    grouped.set(thing.area, own);
  }
  return grouped;
}
