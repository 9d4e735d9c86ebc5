import type { Position } from '@symbiomap/domain';
import {
  boxAround,
  leastArea,
  snapEdges,
  snapMove,
  type Box,
  type Guide,
  type HeldEdges,
} from '@symbiomap/scene';
import { usePreferences } from '../state/preferences.ts';
import { windowOf } from './seenPart.ts';
import { createSignal, type Signal } from './signal.ts';
import type { Stage } from './stage.ts';

/** Lays what a hand drags, or draws the edges of, in line with what lies near. */
export interface Snapping {
  /** A drag begins of these things. */
  begin(ids: readonly string[]): void;
  /** How far the hand has moved them, and as they are laid: the same while Ctrl or ⌘ is held. */
  snap(by: Position): Position;
  /** A box as the hand draws some of its edges, and as they are laid. */
  snapEdges(box: Box, edges: HeldEdges): Box;
  end(): void;
}

/** How near is near, in pixels. */
const reachPixels = 6;
/** What a drag is compared with at the most, the nearest first. */
const mostOthers = 120;

const noGuides: readonly Guide[] = [];
const guidesByStage = new WeakMap<Stage, Signal<readonly Guide[]>>();

/** The guides that are shown at this moment. */
export function guidesOf(stage: Stage): Signal<readonly Guide[]> {
  const known = guidesByStage.get(stage) ?? createSignal(noGuides);
  guidesByStage.set(stage, known);
  return known;
}

export function createSnapping(stage: Stage): Snapping {
  const { scene } = stage;
  const guides = guidesOf(stage);
  let held: Box | null = null;
  let others: readonly Box[] = [];
  let isOff = false;

  const listen = (event: PointerEvent) => (isOff = event.ctrlKey || event.metaKey);

  const near = (ids: ReadonlySet<string>, middle: Box): readonly Box[] => {
    const seen = windowOf(stage.view.get());
    const found = [scene.cardGrid, scene.noteGrid, scene.areaGrid]
      .flatMap((grid) => grid.query(seen))
      .filter((id) => !ids.has(id));
    return found
      .flatMap((id) => scene.boxOf(id) ?? [])
      .sort((a, b) => distance(a, middle) - distance(b, middle))
      .slice(0, mostOthers);
  };

  return {
    begin: (ids) => {
      const boxes = ids.flatMap((id) => scene.boxOf(id) ?? []);
      held = usePreferences.getState().isSnapping ? boxAround(boxes) : null;
      if (held === null) return;
      others = near(new Set(ids), held);
      isOff = false;
      window.addEventListener('pointermove', listen, { capture: true });
    },
    snap: (by) => {
      if (held === null || isOff) {
        guides.set(noGuides);
        return by;
      }
      const box = { ...held, x: held.x + by.x, y: held.y + by.y };
      const snapped = snapMove(box, others, reachPixels / stage.view.get().zoom);
      guides.set(snapped.guides.length === 0 ? noGuides : snapped.guides);
      return { x: by.x + snapped.by.x, y: by.y + snapped.by.y };
    },
    snapEdges: (box, edges) => {
      if (held === null || isOff) {
        guides.set(noGuides);
        return box;
      }
      const reach = reachPixels / stage.view.get().zoom;
      const snapped = snapEdges(box, edges, others, { reach, least: leastArea });
      guides.set(snapped.guides.length === 0 ? noGuides : snapped.guides);
      return snapped.box;
    },
    end: () => {
      held = null;
      others = [];
      guides.set(noGuides);
      window.removeEventListener('pointermove', listen, { capture: true });
    },
  };
}

function distance(a: Box, b: Box): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}
