import type { Position } from '@symbiomap/domain';
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import { useSession } from '../board/SessionContext.tsx';

/** What the rest of the app may ask of the canvas. */
export interface CanvasControl {
  /** Shows the whole board. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(zoom: number): void;
  /** Brings items into the middle of the free part of the canvas. */
  centreOn(ids: Iterable<string>): void;
  /** Brings a place into the middle, at the present zoom. */
  centreAt(place: Position): void;
  /** Moves the view only if items lie outside the free part of the canvas. */
  reveal(ids: Iterable<string>): void;
  /** The place on the board in the middle of the screen. */
  centre(): Position;
  toBoard(screen: Position): Position;
}

const motionMs = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150);

/** What the panel at the right and the tools at the foot cover of a wide screen, in pixels. */
export const fitPadding = { top: '72px', bottom: '96px', left: '48px', right: '48px' } as const;

/** What the panel at the right covers, in pixels; on a narrow screen it lies at the foot. */
function coveredRight(width: number): number {
  return width > 700 ? 376 : 24;
}

/** The control of the canvas of the open board. */
export function useCanvasControl(): CanvasControl {
  const flow = useReactFlow();
  const store = useStoreApi();
  const { board } = useSession();
  return useMemo(() => {
    const cardsOf = (ids: Iterable<string>) => {
      const { companies, flows } = board.getSnapshot();
      const wanted = new Set<string>();
      for (const id of ids) {
        if (companies.has(id)) wanted.add(id);
        const ends = flows.get(id);
        if (ends?.from != null) wanted.add(ends.from);
        if (ends?.to != null) wanted.add(ends.to);
      }
      return [...wanted].filter((id) => flow.getNode(id) !== undefined).map((id) => ({ id }));
    };
    const centreOn = (ids: Iterable<string>) => {
      const nodes = cardsOf(ids);
      if (nodes.length === 0) return;
      void flow.fitView({
        nodes,
        padding: { ...fitPadding, right: `${coveredRight(store.getState().width)}px` },
        maxZoom: Math.max(1, Math.min(flow.getZoom(), 1.5)),
        minZoom: 0.4,
        duration: motionMs(),
      });
    };
    return {
      fit: () => void flow.fitView({ padding: fitPadding, maxZoom: 1, duration: motionMs() }),
      zoomIn: () => void flow.zoomIn({ duration: motionMs() }),
      zoomOut: () => void flow.zoomOut({ duration: motionMs() }),
      zoomTo: (zoom) => void flow.zoomTo(zoom, { duration: motionMs() }),
      centreOn,
      centreAt: ({ x, y }) => {
        void flow.setCenter(x, y, { zoom: flow.getZoom(), duration: motionMs() });
      },
      reveal: (ids) => {
        const nodes = cardsOf(ids);
        if (nodes.length === 0) return;
        const { width, height } = store.getState();
        const bounds = flow.getNodesBounds(nodes.map(({ id }) => id));
        const topLeft = flow.flowToScreenPosition(bounds);
        const zoom = flow.getZoom();
        const isVisible =
          topLeft.x >= 0 &&
          topLeft.y >= 56 &&
          topLeft.x + bounds.width * zoom <= width - coveredRight(width) &&
          topLeft.y + bounds.height * zoom <= height - 80;
        if (!isVisible) centreOn(nodes.map(({ id }) => id));
      },
      centre: () => {
        const { domNode } = store.getState();
        const box = domNode?.getBoundingClientRect();
        return flow.screenToFlowPosition(
          box === undefined
            ? { x: 0, y: 0 }
            : { x: box.x + box.width / 2, y: box.y + box.height / 2 },
        );
      },
      toBoard: (screen) => flow.screenToFlowPosition(screen, { snapToGrid: false }),
    };
  }, [flow, store, board]);
}
