import { paintScene, type BoardScene, type DetailLevel, type TextMeasurer } from '@symbiomap/scene';
import type { Position } from '@symbiomap/domain';
import type { CardMoves } from './cardMoves.ts';
import { onPixels } from './onPixels.ts';
import { pixelsOf, placeHot, reachOf } from './hotPlace.ts';
import { movingThings, nothingPainted, thingsAmong } from './paintedThings.ts';
import { paintDensity } from './paintDensity.ts';
import { paintLookOf } from './paintLook.ts';
import type { Stage, StageView } from './stage.ts';
import { createStillBitmap } from './stillBitmap.ts';

/** What is on the move, painted over what is at rest. */
export interface HotLayer {
  paint(): void;
  /** What is carried looks otherwise now. */
  forget(): void;
}

/** Fewer are painted anew in each frame, with their lines. */
const leastCarried = 6;
/** A larger picture would cost more than it saves, in pixels of the device. */
const mostPixels = 8e6;
/** More lines on the move are painted hastily, and get back labels and width when they lie still. */
const mostInFull = 24;

/** Things that go the same way. */
interface Load {
  readonly ids: ReadonlySet<string>;
  readonly by: Position;
}

/** A picture of a load. */
interface Carried {
  readonly ids: ReadonlySet<string>;
  readonly zoom: number;
  readonly detail: DetailLevel;
  readonly density: number;
  /** Where its corner lay before it was carried, on the board. */
  readonly corner: Position;
}

/**
 * Paints what moves: what one hand carries, with the lines inside it, as one picture that is only shifted; the lines
 * to what stays, and what moves by itself, anew in each frame.
 */
export function createHotLayer(
  canvases: { readonly hot: HTMLCanvasElement; readonly carried: HTMLCanvasElement },
  stage: Stage,
  texts: () => TextMeasurer,
): HotLayer | null {
  const g = canvases.hot.getContext('2d');
  const picture = createStillBitmap(canvases.carried);
  if (g === null || picture === null) return null;
  let isHot = false;
  let carried: Carried | null = null;

  const paintCarried = (ids: ReadonlySet<string>, view: StageView, density: number) => {
    const things = thingsAmong(stage.scene, ids);
    const reach = reachOf(things, view.zoom);
    if (reach === null) return null;
    const scale = view.zoom * density;
    if (reach.width * reach.height * scale * scale > mostPixels) return null;
    picture.resize(
      Math.ceil(reach.width * view.zoom),
      Math.ceil(reach.height * view.zoom),
      density,
    );
    picture.g.setTransform(1, 0, 0, 1, 0, 0);
    picture.g.clearRect(0, 0, picture.g.canvas.width, picture.g.canvas.height);
    picture.g.setTransform(scale, 0, 0, scale, -reach.x * scale, -reach.y * scale);
    paintScene(picture.g, things, paintLookOf(stage, view.zoom), texts());
    picture.show();
    const detail = stage.detail.get();
    return { ids, zoom: view.zoom, detail, density, corner: { x: reach.x, y: reach.y } };
  };

  /** Shows the picture of a load where it is now. Says whether there is one. */
  const carry = ({ ids, by }: Load, view: StageView, density: number): boolean => {
    const isSame =
      carried?.zoom === view.zoom &&
      carried.density === density &&
      carried.detail === stage.detail.get() &&
      areSame(carried.ids, ids);
    if (!isSame) carried = paintCarried(ids, view, density);
    if (carried === null) return false;
    const corner = {
      x: (carried.corner.x + by.x) * view.zoom + view.x,
      y: (carried.corner.y + by.y) * view.zoom + view.y,
    };
    const { x, y } = onPixels(corner, devicePixelRatio);
    canvases.carried.style.transform = `translate(${x}px, ${y}px)`;
    return true;
  };

  return {
    forget: () => {
      carried = null;
    },
    paint: () => {
      const moves = stage.moves.get();
      if (!isHot && moves.size === 0) return;
      isHot = moves.size > 0 && !stage.isWhole();
      const view = stage.view.get();
      const density = paintDensity();
      const load = isHot ? loadOf(stage.scene, moves) : null;
      const isCarrying = load !== null && carry(load, view, density);
      if (canvases.carried.hidden === isCarrying) canvases.carried.hidden = !isCarrying;
      const things = isHot
        ? movingThings(stage.scene, { moves, carried: isCarrying ? load.ids : null })
        : nothingPainted;
      if (!placeHot(g, pixelsOf(things, view), view, density)) return;
      const look = paintLookOf(stage, view.zoom);
      const isHasty = things.lines.length > mostInFull;
      paintScene(g, things, { ...look, isHasty, hasLabels: !isHasty }, texts());
    },
  };
}

/** What goes the same way, if it is enough to be carried. */
function loadOf(scene: BoardScene, moves: CardMoves): Load | null {
  if (moves.size < leastCarried) return null;
  let by: Position | null = null;
  for (const [id, { x, y }] of moves) {
    const box = scene.boxOf(id);
    if (box === undefined) continue;
    by ??= { x: x - box.x, y: y - box.y };
    if (Math.abs(x - box.x - by.x) > 1 || Math.abs(y - box.y - by.y) > 1) return null;
  }
  // What lies where the board has it was moved by others, and will be again, each its own way.
  return by === null || (by.x === 0 && by.y === 0) ? null : { ids: new Set(moves.keys()), by };
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
