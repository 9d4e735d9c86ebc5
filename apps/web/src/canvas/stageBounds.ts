import { boxAround, type BoardScene, type Box } from '@symbiomap/scene';

/** What all things together cover; `null` while there are none. */
export function boundsOf({ cards, lines, notes, areas }: BoardScene): Box | null {
  return boxAround([
    ...boxesOf(cards),
    ...boxesOf(notes),
    ...boxesOf(areas),
    ...[...lines.values()].map(({ bounds }) => bounds),
  ]);
}

/** The boxes of things of one sort. */
export function boxesOf(things: ReadonlyMap<string, { readonly box: Box }>): readonly Box[] {
  return [...things.values()].map(({ box }) => box);
}

/** Of these the cards and notes that lie outermost: React Flow draws its frame round those it knows. */
export function cornersOf(scene: BoardScene, ids: Iterable<string>): readonly string[] {
  const corners: (readonly [id: string, left: number, top: number])[] = [];
  for (const id of ids) {
    const box = scene.cards.get(id)?.box ?? scene.notes.get(id)?.box;
    if (box === undefined) continue;
    const here = [id, box.x, box.y] as const;
    corners[0] = least(corners[0], here, ([, x]) => x);
    corners[1] = least(corners[1], here, ([, x]) => -x);
    corners[2] = least(corners[2], here, ([, , y]) => y);
    corners[3] = least(corners[3], here, ([, , y]) => -y);
  }
  return corners.map(([id]) => id);
}

function least<T>(former: T | undefined, next: T, by: (value: T) => number): T {
  return former === undefined || by(next) < by(former) ? next : former;
}
