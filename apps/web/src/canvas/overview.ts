import type { Position } from '@symbiomap/domain';
import {
  boxAround,
  cardColor,
  frameColors,
  mapColor,
  type Box,
  type SceneCard,
} from '@symbiomap/scene';
import type { Stage } from './stage.ts';
import { boxesOf } from './stageBounds.ts';
import { systemInkNow } from './systemInkNow.ts';
import { themeNow } from './themeNow.ts';

/** A small map that follows the board and the view. */
export interface Overview {
  /** The place on the board that a place on the small map stands for. */
  placeAt(point: Position): Position | null;
  stop(): void;
}

const size = { width: 200, height: 150 } as const;
/** Room round the board, as a share of it. */
const room = 0.06;
/** The board is painted anew no more often than this: it is seen out of the corner of an eye. */
const repaintMs = 250;
/** A card is no smaller than this, in pixels. */
const leastCard = 2;

/**
 * Paints the whole board small, and keeps a frame over it where the window is. `onShow` hears whether part of the
 * board is out of sight.
 */
export function startOverview(
  { canvas, frame }: { readonly canvas: HTMLCanvasElement; readonly frame: HTMLElement },
  stage: Stage,
  onShow: (isShown: boolean) => void,
): Overview {
  const g = canvas.getContext('2d');
  let bounds: Box | null = null;
  let area: Box = { x: 0, y: 0, ...size };
  let isStale = true;
  let isShown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const scale = () => size.width / area.width;

  const measure = () => {
    const { cards, notes, areas } = stage.scene;
    bounds = boxAround([...boxesOf(cards), ...boxesOf(notes), ...boxesOf(areas)]);
  };

  const paintBoard = () => {
    isStale = false;
    if (bounds === null || g === null) return;
    const width =
      Math.max(bounds.width, (bounds.height * size.width) / size.height) * (1 + 2 * room);
    const height = (width * size.height) / size.width;
    area = {
      x: bounds.x + bounds.width / 2 - width / 2,
      y: bounds.y + bounds.height / 2 - height / 2,
      width,
      height,
    };
    canvas.width = size.width * devicePixelRatio;
    canvas.height = size.height * devicePixelRatio;
    const by = scale() * devicePixelRatio;
    const least = (leastCard * devicePixelRatio) / by;
    const theme = themeNow();
    const system = systemInkNow();
    g.setTransform(by, 0, 0, by, -area.x * by, -area.y * by);
    g.lineWidth = least / 2;
    for (const { box, color } of stage.scene.areas.values()) {
      g.strokeStyle = system?.text ?? frameColors[color][theme];
      g.strokeRect(box.x, box.y, box.width, box.height);
    }
    const { mapLook } = stage.session.view.getState();
    const colorOf = ({ company, group }: SceneCard) =>
      cardColor(mapLook, { kind: company.kind, group });
    for (const [color, cards] of Map.groupBy(stage.scene.cards.values(), colorOf)) {
      g.fillStyle = system?.text ?? mapColor(color, theme);
      g.beginPath();
      for (const { box } of cards)
        g.rect(box.x, box.y, Math.max(box.width, least), Math.max(box.height, least));
      g.fill();
    }
    for (const { box, paper } of stage.scene.notes.values()) {
      if (paper === 'plain') continue;
      g.fillStyle = system?.text ?? frameColors[paper][theme];
      g.fillRect(box.x, box.y, box.width, box.height);
    }
  };

  const paint = () => {
    asked = 0;
    const { x, y, zoom, width, height } = stage.view.get();
    const isHidden =
      bounds !== null &&
      (bounds.x * zoom + x < 0 ||
        bounds.y * zoom + y < 0 ||
        (bounds.x + bounds.width) * zoom + x > width ||
        (bounds.y + bounds.height) * zoom + y > height);
    if (isHidden !== isShown) onShow((isShown = isHidden));
    if (!isShown) return;
    if (isStale) paintBoard();
    const by = scale();
    // Only the frame moves with the view: whatever is painted is handed to the screen anew, however small it is.
    frame.style.width = `${(width / zoom) * by}px`;
    frame.style.height = `${(height / zoom) * by}px`;
    frame.style.transform = `translate(${(-x / zoom - area.x) * by}px, ${(-y / zoom - area.y) * by}px)`;
  };
  const ask = () => {
    if (asked === 0) asked = requestAnimationFrame(paint);
  };
  const stale = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      isStale = true;
      measure();
      ask();
    }, repaintMs);
  };
  const theme = new MutationObserver(stale);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const stops = [stage.view.subscribe(ask), stage.paint.subscribe(stale), () => theme.disconnect()];
  measure();
  ask();
  return {
    placeAt: ({ x, y }) =>
      bounds === null ? null : { x: area.x + x / scale(), y: area.y + y / scale() },
    stop: () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      cancelAnimationFrame(asked);
    },
  };
}
