import { findRecord } from '@symbiomap/domain';
import { useRef, type PointerEvent } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { toast } from '../ui/toasts.tsx';

/** A press that moved further, in pixels, was meant to drag. */
const dragPixels = 8;

interface Press {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Says why something does not move when somebody tries to drag it, and who can help. */
export function useRefusedDrag() {
  const { board, rights, view } = useSession();
  const translate = useTranslate();
  const press = useRef<Press | null>(null);

  const tell = (id: string) => {
    const found = findRecord(board.getSnapshot(), id);
    if (found === null) return;
    const obstacle = rights.obstacleTo(found.table, found.record);
    if (obstacle !== null) toast({ text: translate(`rights.${obstacle}`) });
    else if (found.record.locked === true) toast({ text: translate('rights.unlockFirst') });
  };

  return {
    onPointerDownCapture: ({ target, button, clientX: x, clientY: y }: PointerEvent) => {
      const node = target instanceof Element ? target.closest('.react-flow__node') : null;
      const id = node?.getAttribute('data-id') ?? null;
      const isGrab = button === 0 && view.getState().tool !== 'hand';
      press.current = id !== null && isGrab ? { id, x, y } : null;
    },
    onPointerMoveCapture: ({ clientX, clientY, buttons }: PointerEvent) => {
      const { current } = press;
      if (current === null || buttons === 0) return;
      if (Math.hypot(clientX - current.x, clientY - current.y) < dragPixels) return;
      press.current = null;
      tell(current.id);
    },
  };
}
