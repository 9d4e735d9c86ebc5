import type { BoardScene, Box, DetailLevel } from '@symbiomap/scene';
import type { Position } from '@symbiomap/domain';
import {
  bothMounted,
  isMountedWhole,
  isSameMounts,
  mountedKinds,
  mountsAmong,
  nothingMounted,
  stepMounts,
  wantedMounts,
  type Mounted,
} from './mounting.ts';

/** The most selected items that are mounted for being selected. */
export const mostSelected = 12;
/** The most single items that are mounted for another reason: edited, hovered, in a hand … */
const mostSingled = 17;

/** What decides what is mounted at this moment. */
export interface MountNow {
  readonly window: Box;
  readonly detail: DetailLevel;
  /** `null`: not on the board. */
  readonly pointer: Position | null;
  /** While the view moves nothing is mounted or taken away but for a reason of its own. */
  readonly isMoving: boolean;
  /** Hovered, focused, edited, dragged: mounted wherever they are; the first count most. */
  readonly singled: readonly (string | null | undefined)[];
  readonly selection: ReadonlySet<string>;
  /** While a selection is drawn the selected stay as they are, painted or real. */
  readonly isSelecting: boolean;
}

/** What of the board is mounted, frame by frame. */
export interface StageMounts {
  mounted(): Mounted;
  /** Brings what is mounted a step nearer to what should be. Says whether more steps are due. */
  settle(now: MountNow): boolean;
}

/** Nothing mounted yet of a scene. */
export function createStageMounts(scene: BoardScene): StageMounts {
  let mounted = nothingMounted;

  const promoted = ({ singled, selection, isSelecting }: MountNow): Set<string> => {
    const ids = new Set<string>();
    for (const id of singled.slice(0, mostSingled)) if (id != null) ids.add(id);
    if (isSelecting) {
      for (const kind of mountedKinds)
        for (const id of mounted[kind]) if (selection.has(id)) ids.add(id);
      return ids;
    }
    let rest = mostSelected;
    for (const id of selection) if (rest-- > 0) ids.add(id);
    return ids;
  };

  const take = (next: Mounted) => {
    if (!isSameMounts(mounted, next)) mounted = next;
  };

  return {
    mounted: () => mounted,
    settle: (now) => {
      const { window, detail, pointer } = now;
      const atOnce = promoted(now);
      const middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
      const wish = { scene, window, detail, focus: pointer ?? middle, promoted: atOnce };
      const wanted = wantedMounts(wish);
      if (isMountedWhole(scene)) {
        take(wanted);
        return false;
      }
      if (now.isMoving) {
        const still = mountedKinds.flatMap((kind) => [...mounted[kind]]);
        take(bothMounted(mountsAmong(scene, still), mountsAmong(scene, atOnce)));
        return false;
      }
      mounted = stepMounts(mounted, wanted, atOnce);
      return !isSameMounts(mounted, wanted);
    },
  };
}
