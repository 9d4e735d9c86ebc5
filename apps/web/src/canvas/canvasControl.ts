import type { Position } from '@symbiomap/domain';
import { boxAround, itemBoxes, type Box, type Direction } from '@symbiomap/scene';
import { getViewportForBounds, useReactFlow, useStoreApi } from '@xyflow/react';
import { useContext, useMemo } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { useSession } from '../board/SessionContext.tsx';
import { itemOf } from './itemOf.ts';
import { MapWalkContext } from './MapWalkContext.ts';
import type { Viewport } from '../state/lastViewport.ts';

/** What the rest of the app may ask of the canvas. */
export interface CanvasControl {
  /** Shows the whole board. */
  fit(): void;
  /** The same without a flight: what is seen first. Says whether there was a window to show it in. */
  fitAtOnce(): boolean;
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(zoom: number): void;
  /** Brings items into the middle of the free part of the canvas. */
  centreOn(ids: Iterable<string>): void;
  /** Brings a place into the middle, at the present zoom. */
  centreAt(place: Position): void;
  /** Moves the view only if items lie outside the free part of the canvas. */
  reveal(ids: Iterable<string>): void;
  /** The same for a part of the board; what is too large for the window comes into its middle. */
  revealBox(box: Box): void;
  viewport(): Viewport;
  showViewport(viewport: Viewport): void;
  /** The place on the board in the middle of the screen. */
  centre(): Position;
  toBoard(screen: Position): Position;
  /** The item that has the focus. */
  itemInFocus(): string | null;
  /** The item that keys are about: the one that has the focus, else that is selected, else that had the focus last. */
  itemAtKeys(): string | null;
  /** Carries the focus from a company along a flow to the next, or from a flow to one of its ends. */
  walkAlong(direction: Direction): void;
  /** Takes the focus from whatever has it on the map; Tab goes on from there. */
  leaveItem(): void;
  /** The middle of an item, in CSS pixels of the window; of the canvas for `null`. */
  screenPlaceOf(id: string | null): Position;
}

/** From further away nothing could be told. */
const leastZoom = 0.02;

const motionMs = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150);

/** Widths up to which the panel lies at the foot, as in the styles. */
const phoneWidth = 700;
/** Widths from which the legend has a place of its own beside the map. */
const wideWidth = 1_000;
/** What the open legend takes at the left … */
const legendWidth = 276;
/** … and what the folded one leaves free under the map. */
const foldedLegendTop = 112;

/** What lies over the edges of the canvas, in pixels: bars, tools, and the panel where it is open. */
interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

function marginsOf(width: number, height: number, isPanelOpen: boolean): Margins {
  if (width <= phoneWidth) {
    const bottom = isPanelOpen ? Math.round(height * 0.58) + 12 : 150;
    return { top: 72, right: 16, bottom, left: 16 };
  }
  return { top: 72, right: isPanelOpen ? 388 : 48, bottom: 96, left: 48 };
}

const inPixels = ({ top, right, bottom, left }: Margins) => ({
  top: `${top}px` as const,
  right: `${right}px` as const,
  bottom: `${bottom}px` as const,
  left: `${left}px` as const,
});

/** The control of the canvas of the open board. */
export function useCanvasControl(): CanvasControl {
  const flow = useReactFlow();
  const store = useStoreApi();
  const { board, view } = useSession();
  const walk = useContext(MapWalkContext);
  return useMemo(() => {
    /** Who goes somewhere follows nobody. */
    const goAlone = () => view.getState().follow(null);
    const marginsNow = () => {
      const { width, height } = store.getState();
      return marginsOf(width, height, view.getState().isPanelOpen);
    };
    /** What items, and the cards at the ends of flows, cover; `null` if none of them is there. */
    const boundsOf = (ids: Iterable<string>): Box | null => {
      const { flows } = board.getSnapshot();
      const boxes = itemBoxes(board.getSnapshot());
      const covered: Box[] = [];
      const take = (id: string | null | undefined) => {
        const box = boxes.get(id ?? '');
        if (box !== undefined) covered.push(box);
      };
      for (const id of ids) {
        take(id);
        take(flows.get(id)?.from);
        take(flows.get(id)?.to);
      }
      return boxAround(covered);
    };
    const show = (
      bounds: Box,
      margins: Margins,
      { least, most }: { readonly least: number; readonly most: number },
      duration = motionMs(),
    ) => {
      const { width, height } = store.getState();
      const padding = inPixels(margins);
      const viewport = getViewportForBounds(bounds, width, height, least, most, padding);
      void flow.setViewport(viewport, { duration });
    };
    const fit = (duration: number) => {
      goAlone();
      const margins = marginsNow();
      const isWide = store.getState().width > wideWidth;
      const { isLegendOpen } = usePreferences.getState();
      const left = isWide && isLegendOpen ? legendWidth : margins.left;
      const bottom = isLegendOpen ? margins.bottom : Math.max(margins.bottom, foldedLegendTop);
      const bounds = boundsOf(itemBoxes(board.getSnapshot()).keys());
      const limits = { least: leastZoom, most: 1 };
      if (bounds !== null) show(bounds, { ...margins, left, bottom }, limits, duration);
    };
    const centreOn = (ids: Iterable<string>) => {
      goAlone();
      const bounds = boundsOf(ids);
      if (bounds === null) return;
      const zoom = flow.getZoom();
      const most = Math.max(0.9, Math.min(zoom, 1.5));
      // What does not fit is not shown larger than it was.
      show(bounds, marginsNow(), { least: Math.min(0.4, zoom), most });
    };
    const centreAt = ({ x, y }: Position) => {
      goAlone();
      void flow.setCenter(x, y, { zoom: flow.getZoom(), duration: motionMs() });
    };
    /** Moves the view so far that a part of the board lies in the free part of the window; whether it fits there. */
    const moveInto = (bounds: Box): boolean => {
      const { width, height } = store.getState();
      const margins = marginsNow();
      const { x, y, zoom } = flow.getViewport();
      const dx = shiftInto(
        bounds.x * zoom + x,
        bounds.width * zoom,
        margins.left,
        width - margins.right,
      );
      const dy = shiftInto(
        bounds.y * zoom + y,
        bounds.height * zoom,
        margins.top,
        height - margins.bottom,
      );
      if (dx === null || dy === null) return false;
      if (dx !== 0 || dy !== 0) {
        void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: motionMs() });
      }
      return true;
    };
    return {
      fit: () => fit(motionMs()),
      fitAtOnce: () => {
        const hasWindow = store.getState().width > 0;
        if (hasWindow) fit(0);
        return hasWindow;
      },
      zoomIn: () => {
        goAlone();
        void flow.zoomIn({ duration: motionMs() });
      },
      zoomOut: () => {
        goAlone();
        void flow.zoomOut({ duration: motionMs() });
      },
      zoomTo: (zoom) => {
        goAlone();
        void flow.zoomTo(zoom, { duration: motionMs() });
      },
      centreOn,
      centreAt,
      reveal: (ids) => {
        const items = [...ids];
        const bounds = boundsOf(items);
        if (bounds !== null && !moveInto(bounds)) centreOn(items);
      },
      revealBox: (box) => {
        if (!moveInto(box)) centreAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      },
      viewport: () => flow.getViewport(),
      showViewport: (viewport) => void flow.setViewport(viewport),
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
      itemInFocus: () => {
        const { activeElement } = document;
        return activeElement === null ? null : itemOf(activeElement);
      },
      itemAtKeys: () => walk.current?.item() ?? null,
      walkAlong: (direction) => walk.current?.alongFlow(direction),
      leaveItem: () => {
        const { activeElement } = document;
        const isItem = activeElement !== null && itemOf(activeElement) !== null;
        if (isItem && (activeElement instanceof HTMLElement || activeElement instanceof SVGElement))
          activeElement.blur();
      },
      screenPlaceOf: (id) => {
        const bounds = id === null ? null : boundsOf([id]);
        if (bounds !== null) {
          const { x, y, width, height } = bounds;
          return flow.flowToScreenPosition({ x: x + width / 2, y: y + height / 2 });
        }
        const {
          left = 0,
          top = 0,
          width = 0,
          height = 0,
        } = store.getState().domNode?.getBoundingClientRect() ?? {};
        return { x: left + width / 2, y: top + height / 2 };
      },
    };
  }, [flow, store, board, view, walk]);
}

/** How far a stretch has to move to lie between two bounds; `null` if it is longer than they are apart. */
function shiftInto(start: number, length: number, from: number, to: number): number | null {
  if (length > to - from) return null;
  if (start < from) return from - start;
  return start + length > to ? to - start - length : 0;
}
