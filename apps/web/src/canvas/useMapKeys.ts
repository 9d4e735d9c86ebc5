import { findRecord } from '@symbiomap/domain';
import type { Direction } from '@symbiomap/scene';
import {
  useContext,
  useEffect,
  useMemo,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { BoardSession } from '../board/boardSession.ts';
import { useCanvasControl } from './canvasControl.ts';
import { itemOf } from './itemOf.ts';
import { createMapWalk, entryMark, type MapWalk } from './mapWalk.ts';
import { MapWalkContext } from './MapWalkContext.ts';
import type { Stage } from './stage.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const ends: Readonly<Record<string, 'first' | 'last'>> = { Home: 'first', End: 'last' };

/** What the canvas does with keys and with the focus. */
export interface MapKeys {
  onEnter(): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
  onBlur(): void;
}

/**
 * Keys on the map. Arrows move what is selected – that is an action's – and else the focus; Space and Enter select.
 * `onChosen` is told a company that is chosen while flows are drawn.
 */
export function useMapKeys(
  stage: Stage,
  root: RefObject<HTMLElement | null>,
  onChosen: (id: string) => void,
): MapKeys {
  const { revealBox } = useCanvasControl();
  const walkRef = useContext(MapWalkContext);
  const walk = useMemo(() => createMapWalk(stage, revealBox), [stage, revealBox]);
  useEffect(() => {
    if (root.current === null) return;
    const stop = walk.start(root.current);
    walkRef.current = walk;
    return () => {
      walkRef.current = null;
      stop();
    };
  }, [walkRef, walk, root]);

  return {
    onEnter: walk.enter,
    onKeyDown: (event) => {
      const id = onWhat(event);
      if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (takesKey(event, id, stage.session, walk, onChosen)) event.preventDefault();
    },
    onFocus: (event) => walk.noteFocus(itemOf(event.target)),
    onBlur: () => walk.noteFocus(null),
  };
}

/** The item whose element a key went to; empty for the map as a whole, `null` for what lies on an item. */
function onWhat({ target }: KeyboardEvent): string | null {
  if (!(target instanceof Element)) return null;
  if (target.hasAttribute(entryMark)) return '';
  const isItem = target.matches('.react-flow__node, .react-flow__edge, [data-flow]');
  return isItem ? itemOf(target) : null;
}

/** Whether a key was the map's, and is done with. */
function takesKey(
  event: KeyboardEvent,
  id: string,
  session: BoardSession,
  walk: MapWalk,
  onChosen: (id: string) => void,
): boolean {
  const { key, shiftKey, target } = event;
  const { selection, tool, select } = session.view.getState();
  const arrow = arrows[key];
  if (arrow !== undefined) {
    if (selection.has(id) && canMove(session, selection)) return false;
    walk.step(arrow);
    return true;
  }
  const end = ends[key];
  if (end !== undefined) {
    // Whoever came with the mouse wants to see the whole board.
    if (!walk.isByKeys()) return false;
    walk.toEnd(end);
    return true;
  }
  const isLabel = target instanceof HTMLButtonElement;
  if ((key !== 'Enter' && key !== ' ') || id === '' || isLabel) return false;
  if (tool === 'flow') onChosen(id);
  else if (shiftKey && key === ' ') select(toggled(selection, id));
  else if (selection.has(id)) return false;
  else select([id]);
  return true;
}

/** Whether arrows move anything of what is selected. */
function canMove({ board, rights }: BoardSession, selection: ReadonlySet<string>): boolean {
  const snapshot = board.getSnapshot();
  return rights
    .changeable(snapshot, selection)
    .some((id) => !snapshot.flows.has(id) && findRecord(snapshot, id)?.record.locked !== true);
}

function toggled(ids: ReadonlySet<string>, id: string): readonly string[] {
  return ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id];
}
