import type { Position } from '@symbiomap/domain';
import type { CanvasControl } from '../../canvas/canvasControl.ts';

/** Where pasted things go: to the pointer while it is over the map, else to the middle of what is seen. */
export function followPastePlace(canvas: CanvasControl): {
  now(): Position;
  stop(): void;
} {
  let pointer: Position | null = null;
  const onMove = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
    const isOnMap = target instanceof Element && target.closest('.react-flow__renderer') !== null;
    // A finger is nowhere once it is lifted.
    pointer = isOnMap && pointerType === 'mouse' ? { x: clientX, y: clientY } : null;
  };
  const onLeave = () => (pointer = null);
  document.addEventListener('pointermove', onMove, { passive: true });
  document.documentElement.addEventListener('pointerleave', onLeave);
  return {
    now: () => (pointer === null ? canvas.centre() : canvas.toBoard(pointer)),
    stop: () => {
      document.removeEventListener('pointermove', onMove);
      document.documentElement.removeEventListener('pointerleave', onLeave);
    },
  };
}
