import { useReactFlow } from '@xyflow/react';
import { useMemo, type MouseEvent, type PointerEvent } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import { itemOf } from './itemOf.ts';
import { holdButton, holdFinger, type Held, type Spot } from './menuPress.ts';
import type { Hover } from './useHover.ts';

/** What the canvas listens to for those who want a menu. */
export interface MenuWishing {
  onPointerDown(event: PointerEvent): void;
  onContextMenu(event: MouseEvent): void;
}

/** Tells the view that a menu is wanted, where, and for what lies there. */
export function useMenuWish(itemUnder: Hover['itemUnder']): MenuWishing {
  const { view } = useSession();
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(
    () =>
      wishingWith(({ target, x, y }) => {
        const screen = { x, y };
        const isFrame = target.closest('.react-flow__nodesselection') !== null;
        const [selected = null] = isFrame ? view.getState().selection : [];
        const item = itemOf(target) ?? itemUnder(screenToFlowPosition(screen)) ?? selected;
        view.getState().wishMenu({ screen, item, isByKey: false });
      }),
    [view, screenToFlowPosition, itemUnder],
  );
}

function wishingWith(tell: (spot: Spot) => void): MenuWishing {
  let held: Held | null = null;
  return {
    onPointerDown: (event) => {
      held?.letGo();
      held = null;
      const spot = spotOf(event);
      if (spot === null) return;
      if (event.button === 2) held = holdButton(spot, tell);
      else if (event.pointerType !== 'mouse' && event.isPrimary) held = holdFinger(spot, tell);
    },
    onContextMenu: (event) => {
      const spot = spotOf(event);
      if (spot === null) return;
      event.preventDefault();
      // Asked for by a key, or with Ctrl on a Mac: no button or finger is waited for.
      if (held?.ask() !== true) tell(spot);
    },
  };
}

/** Where on the board something happened; `null` in a field, which has a menu of its own, and beside the board. */
function spotOf({ target, clientX, clientY }: PointerEvent | MouseEvent): Spot | null {
  if (!(target instanceof Element) || target.closest('.react-flow__renderer') === null) return null;
  if (target.closest('input, textarea, [contenteditable]') !== null) return null;
  return { target, x: clientX, y: clientY };
}
