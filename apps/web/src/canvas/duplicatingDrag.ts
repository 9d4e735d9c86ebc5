import { commands } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import { contentOf } from '@symbiomap/scene';
import { copyWithContent } from '../board/copyWithContent.ts';
import { itemOf } from './itemOf.ts';
import type { Stage } from './stage.ts';

/** Copies on their way: of what, and how far from it, in board units. */
export interface Copies {
  readonly ids: ReadonlySet<string>;
  readonly by: Position;
}

interface Press {
  readonly item: string;
  readonly pointerId: number;
  readonly screen: Position;
  /** Where on the board it was. */
  readonly place: Position;
}

/** A press that moved further, in pixels, is a drag. */
const dragPixels = 3;

/**
 * With Alt held as a drag begins the originals stay, and copies go with the pointer: on the board at the drop, as one
 * command; Esc gives up. It hears of presses before React Flow does, as what is locked or others' can be copied
 * though it cannot be dragged. Returns how to stop.
 */
export function followDuplicating(stage: Stage, show: (copies: Copies | null) => void): () => void {
  const { board, rights, view } = stage.session;
  let press: Press | null = null;
  let copies: Copies | null = null;

  const placeOf = ({ clientX, clientY }: PointerEvent): Position => {
    const { x, y, zoom } = stage.view.get();
    return { x: (clientX - x) / zoom, y: (clientY - y) / zoom };
  };
  const chosen = (item: string): readonly string[] => {
    const { selection } = view.getState();
    return selection.has(item) ? [...selection] : [item];
  };
  const begin = (item: string): ReadonlySet<string> => {
    const ids = chosen(item);
    return new Set([...ids, ...contentOf(board.getSnapshot(), ids)]);
  };
  const end = () => {
    press = null;
    copies = null;
    show(null);
  };

  const onPointerDown = (event: PointerEvent) => {
    const item = itemToCopy(event);
    const isWanted =
      item !== null &&
      stage.scene.boxOf(item) !== undefined &&
      !stage.scene.lines.has(item) &&
      view.getState().tool === 'select' &&
      rights.mayAdd();
    if (!isWanted) return;
    event.stopPropagation();
    const screen = { x: event.clientX, y: event.clientY };
    press = { item, pointerId: event.pointerId, screen, place: placeOf(event) };
  };
  const onMouseDown = (event: MouseEvent) => {
    if (press === null) return;
    event.stopPropagation();
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (press?.pointerId !== event.pointerId) return;
    const { clientX, clientY } = event;
    const way = Math.hypot(clientX - press.screen.x, clientY - press.screen.y);
    if (copies === null && way < dragPixels) return;
    const place = placeOf(event);
    const by = { x: place.x - press.place.x, y: place.y - press.place.y };
    copies = { ids: copies?.ids ?? begin(press.item), by };
    show(copies);
  };
  const onPointerUp = (event: PointerEvent) => {
    if (press?.pointerId !== event.pointerId) return;
    const { item } = press;
    const dropped = copies;
    end();
    keepClickAway();
    if (dropped === null) {
      view.getState().select([item]);
      return;
    }
    const items = copyWithContent(board.getSnapshot(), chosen(item));
    const offset = { x: Math.round(dropped.by.x), y: Math.round(dropped.by.y) };
    view.getState().select(board.execute(commands['items.paste'], { items, offset }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (copies === null || event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    end();
  };

  addEventListener('pointerdown', onPointerDown, true);
  addEventListener('mousedown', onMouseDown, true);
  addEventListener('pointermove', onPointerMove, true);
  addEventListener('pointerup', onPointerUp, true);
  addEventListener('pointercancel', end);
  addEventListener('blur', end);
  addEventListener('keydown', onKeyDown, true);
  return () => {
    removeEventListener('pointerdown', onPointerDown, true);
    removeEventListener('mousedown', onMouseDown, true);
    removeEventListener('pointermove', onPointerMove, true);
    removeEventListener('pointerup', onPointerUp, true);
    removeEventListener('pointercancel', end);
    removeEventListener('blur', end);
    removeEventListener('keydown', onKeyDown, true);
  };
}

/** The item under a press that may begin to copy it; `null` for any other press. */
function itemToCopy({ target, altKey, button, pointerType }: PointerEvent): string | null {
  if (!altKey || button !== 0 || pointerType === 'touch') return null;
  if (!(target instanceof Element) || target.closest('.react-flow__renderer') === null) return null;
  const isOwnPart = target.closest('input, textarea, .react-flow__handle, .nodrag') !== null;
  return isOwnPart ? null : itemOf(target);
}

/** What was dragged was not clicked. */
function keepClickAway(): void {
  const stop = (event: MouseEvent) => event.stopPropagation();
  addEventListener('click', stop, { capture: true, once: true });
  // Where there was no click after all, the next one is somebody's.
  setTimeout(() => removeEventListener('click', stop, { capture: true }), 0);
}
