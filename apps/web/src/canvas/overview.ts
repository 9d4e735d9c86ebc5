import type { Position } from '@symbiomap/domain';
import {
  cardColor,
  frameColors,
  mapColor,
  palette,
  type Box,
  type SceneCard,
  type Theme,
} from '@symbiomap/scene';
import type { Stage } from './stage.ts';

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

/** Paints the whole board small, and the window on it. `onShow` hears whether part of the board is out of sight. */
export function startOverview(
  canvas: HTMLCanvasElement,
  stage: Stage,
  onShow: (isShown: boolean) => void,
): Overview {
  const g = canvas.getContext('2d');
  const board = document.createElement('canvas');
  const boardContext = board.getContext('2d');
  let bounds: Box | null = null;
  let area: Box = { x: 0, y: 0, ...size };
  let isStale = true;
  let isShown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const scale = () => size.width / area.width;

  const measure = () => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const { cards, notes, areas } = stage.scene;
    for (const things of [cards, notes, areas]) {
      for (const { box } of things.values()) {
        left = Math.min(left, box.x);
        top = Math.min(top, box.y);
        right = Math.max(right, box.x + box.width);
        bottom = Math.max(bottom, box.y + box.height);
      }
    }
    bounds =
      left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top };
  };

  const paintBoard = () => {
    isStale = false;
    if (bounds === null || boardContext === null) return;
    const width =
      Math.max(bounds.width, (bounds.height * size.width) / size.height) * (1 + 2 * room);
    const height = (width * size.height) / size.width;
    area = {
      x: bounds.x + bounds.width / 2 - width / 2,
      y: bounds.y + bounds.height / 2 - height / 2,
      width,
      height,
    };
    for (const each of [canvas, board]) {
      each.width = size.width * devicePixelRatio;
      each.height = size.height * devicePixelRatio;
    }
    const by = scale() * devicePixelRatio;
    const least = (leastCard * devicePixelRatio) / by;
    const theme = themeNow();
    boardContext.setTransform(by, 0, 0, by, -area.x * by, -area.y * by);
    boardContext.lineWidth = least / 2;
    for (const { box, color } of stage.scene.areas.values()) {
      boardContext.strokeStyle = frameColors[color][theme];
      boardContext.strokeRect(box.x, box.y, box.width, box.height);
    }
    const { mapLook } = stage.session.view.getState();
    const colorOf = ({ company, group }: SceneCard) =>
      cardColor(mapLook, { kind: company.kind, group });
    for (const [color, cards] of Map.groupBy(stage.scene.cards.values(), colorOf)) {
      boardContext.fillStyle = mapColor(color, theme);
      boardContext.beginPath();
      for (const { box } of cards)
        boardContext.rect(box.x, box.y, Math.max(box.width, least), Math.max(box.height, least));
      boardContext.fill();
    }
    for (const { box, paper } of stage.scene.notes.values()) {
      if (paper === 'plain') continue;
      boardContext.fillStyle = frameColors[paper][theme];
      boardContext.fillRect(box.x, box.y, box.width, box.height);
    }
  };

  const paint = () => {
    frame = 0;
    const { x, y, zoom, width, height } = stage.view.get();
    const isHidden =
      bounds !== null &&
      (bounds.x * zoom + x < 0 ||
        bounds.y * zoom + y < 0 ||
        (bounds.x + bounds.width) * zoom + x > width ||
        (bounds.y + bounds.height) * zoom + y > height);
    if (isHidden !== isShown) onShow((isShown = isHidden));
    if (!isShown || g === null) return;
    if (isStale) paintBoard();
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.clearRect(0, 0, canvas.width, canvas.height);
    g.drawImage(board, 0, 0);
    const by = scale() * devicePixelRatio;
    const window = {
      x: (-x / zoom - area.x) * by,
      y: (-y / zoom - area.y) * by,
      width: (width / zoom) * by,
      height: (height / zoom) * by,
    };
    // What is out of sight lies under a veil.
    g.fillStyle = `${palette.ground[themeNow()]}b3`;
    g.beginPath();
    g.rect(0, 0, canvas.width, canvas.height);
    g.rect(window.x, window.y, window.width, window.height);
    g.fill('evenodd');
    g.strokeStyle = palette.accent[themeNow()];
    g.lineWidth = devicePixelRatio;
    g.strokeRect(window.x, window.y, window.width, window.height);
  };
  const ask = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
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
      cancelAnimationFrame(frame);
    },
  };
}

function themeNow(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}
