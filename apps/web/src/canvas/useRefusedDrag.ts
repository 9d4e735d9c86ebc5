import { useRef, type PointerEvent } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import { tellObstacle } from '../board/tellObstacle.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';

/** A press that moved further, in pixels, was meant to drag. */
const dragPixels = 8;

interface Press {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Says why something does not move when somebody tries to drag it, and who can help. */
export function useRefusedDrag() {
  const session = useSession();
  const translate = useTranslate();
  const press = useRef<Press | null>(null);

  return {
    onPointerDownCapture: ({ target, button, clientX: x, clientY: y }: PointerEvent) => {
      const node = target instanceof Element ? target.closest('.react-flow__node') : null;
      const id = node?.getAttribute('data-id') ?? null;
      const isGrab = button === 0 && session.view.getState().tool !== 'hand';
      press.current = id !== null && isGrab ? { id, x, y } : null;
    },
    onPointerMoveCapture: ({ clientX, clientY, buttons }: PointerEvent) => {
      const { current } = press;
      if (current === null || buttons === 0) return;
      if (Math.hypot(clientX - current.x, clientY - current.y) < dragPixels) return;
      press.current = null;
      tellObstacle(session, translate, current.id);
    },
  };
}
