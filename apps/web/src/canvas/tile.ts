import {
  createTextMeasurer,
  paintScene,
  type Box,
  type DetailLevel,
  type PaintLook,
} from '@symbiomap/scene';
import { onPixels } from './onPixels.ts';
import { paintDots } from './paintDots.ts';
import { createHotLayer } from './hotLayer.ts';
import { thingsIn } from './paintedThings.ts';
import { partsToMend } from './partsToMend.ts';
import { paintDensity } from './paintDensity.ts';
import { paintLookOf } from './paintLook.ts';
import type { PaintAgain, Stage, StageView } from './stage.ts';
import { createStillBitmap } from './stillBitmap.ts';
import { areaOf, isCovering, marginOf, placeIn, stripsInto } from './tilePlace.ts';

/** While the zoom changes the last bitmap is scaled; it is painted anew once the zoom has rested for so long … */
const restMs = 100;
/** … or is scaled further than this, but no more often. */
const scaleLimits = { least: 0.4, most: 2.5 } as const;
const repaintMs = 200;

/** What a bitmap shows. */
interface Painted {
  readonly view: StageView;
  readonly density: number;
  readonly detail: DetailLevel;
  readonly atMs: number;
}

/**
 * Paints what is not real under React Flow: one bitmap of what is at rest, somewhat larger than the window, and
 * one of what moves. Panning shifts the first, zooming scales it; both cost no painting. Returns how to stop.
 */
export function startTile(
  still: HTMLCanvasElement,
  moving: { readonly hot: HTMLCanvasElement; readonly carried: HTMLCanvasElement },
  stage: Stage,
): () => void {
  const bitmap = createStillBitmap(still);
  const hotLayer = createHotLayer(moving, stage, () => texts);
  if (bitmap === null || hotLayer === null) return () => {};
  const { g } = bitmap;
  let texts = createTextMeasurer(g);
  let painted: Painted | null = null;
  /** What has to be painted again; `null`: all. */
  let dirty: Box[] | null = null;
  let frame = 0;
  let crispTimer: ReturnType<typeof setTimeout> | undefined;

  /** Puts the bitmap where it belongs in the present view. Says whether it covers what is to be seen. */
  const place = (): boolean => {
    if (painted === null) return false;
    const view = stage.view.get();
    const lies = placeIn(painted.view, view);
    const { box, scale } = lies;
    still.style.transform = `translate(${box.x}px, ${box.y}px) scale(${scale})`;
    const hasGround = stage.detail.get() !== 'far';
    return isCovering(lies, view, { boundsOf: stage.bounds, hasGround });
  };

  const paintStill = () => {
    // As the view will rest, even if it does not yet.
    const view = onPixels(stage.view.get(), devicePixelRatio);
    if (view.width === 0) return;
    const edge = marginOf(view);
    const isScaling = painted !== null && performance.now() - painted.atMs < 2 * repaintMs;
    const dense = isScaling && painted?.view.zoom !== view.zoom ? 1 : paintDensity();
    bitmap.resize(view.width + 2 * edge.x, view.height + 2 * edge.y, dense);
    painted = { view, density: dense, detail: stage.detail.get(), atMs: performance.now() };
    dirty = [];
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.clearRect(0, 0, g.canvas.width, g.canvas.height);
    toBoard(g, painted);
    paintDots(g, areaOf(view), painted);
    if (!stage.isWhole()) {
      const things = thingsIn(stage.scene, areaOf(view), stage.moves.get());
      paintScene(g, things, paintLookOf(stage, view.zoom), texts);
    }
    bitmap.show();
    place();
    if (dense !== paintDensity()) soon();
  };

  /** Paints again only the parts that changed, unless all is done sooner. */
  const mend = (changed: readonly Box[], now: Painted) => {
    const parts = partsToMend(changed, now.view, now.density);
    if (parts === null) {
      paintStill();
      return;
    }
    dirty = [];
    if (parts.length === 0 || stage.isWhole()) return;
    const look = paintLookOf(stage, now.view.zoom);
    for (const part of parts) paintPart(part, now, look);
    bitmap.show();
  };

  /** Moves what is painted over the bitmap and paints only what came into it. */
  const shift = (before: Painted) => {
    const view = stage.view.get();
    const { density: dense } = before;
    const by = {
      x: Math.round((view.x - before.view.x) * dense),
      y: Math.round((view.y - before.view.y) * dense),
    };
    bitmap.shift(by);
    const x = before.view.x + by.x / dense;
    const y = before.view.y + by.y / dense;
    painted = { ...before, view: { ...view, x, y }, atMs: performance.now() };
    const look = paintLookOf(stage, view.zoom);
    for (const strip of stripsInto(areaOf(painted.view), by, view.zoom * dense))
      paintPart(strip, painted, look);
    bitmap.show();
    place();
  };

  const paintPart = (part: Box, now: Painted, look: PaintLook) => {
    const { x, y, width, height } = part;
    toBoard(g, now);
    g.save();
    g.beginPath();
    g.rect(x, y, width, height);
    g.clip();
    g.clearRect(x, y, width, height);
    paintDots(g, part, now);
    if (!stage.isWhole()) {
      const things = thingsIn(stage.scene, part, stage.moves.get());
      paintScene(g, things, look, texts);
    }
    g.restore();
  };

  const paint = () => {
    frame = 0;
    const isCovered = place();
    const view = stage.view.get();
    const sinceMs = painted === null ? Infinity : performance.now() - painted.atMs;
    const scale = painted === null ? 0 : view.zoom / painted.view.zoom;
    if (
      painted === null ||
      dirty === null ||
      painted.view.width !== view.width ||
      painted.view.height !== view.height
    ) {
      paintStill();
    } else if (scale !== 1) {
      const isBlurred = scale < scaleLimits.least || scale > scaleLimits.most;
      if ((isBlurred || !isCovered) && sinceMs > repaintMs) paintStill();
      soon();
    } else {
      if (painted.detail !== stage.detail.get()) paintStill();
      else {
        if (!isCovered) shift(painted);
        if (dirty.length > 0) mend(dirty, painted);
      }
    }
    hotLayer.paint();
  };
  const ask = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  /** Paints crisply once the view has come to rest. */
  const soon = () => {
    clearTimeout(crispTimer);
    crispTimer = setTimeout(() => {
      dirty = null;
      ask();
    }, restMs);
  };
  const again = (parts: PaintAgain) => {
    hotLayer.forget();
    if (parts === null || dirty === null) dirty = null;
    else dirty.push(...parts);
    ask();
  };
  const all = () => again(null);
  const anew = () => {
    texts = createTextMeasurer(g);
    all();
  };

  const theme = new MutationObserver(all);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  document.fonts.addEventListener('loadingdone', anew);
  const stops = [
    stage.view.subscribe(() => {
      place();
      ask();
    }),
    stage.moves.subscribe(ask),
    stage.paint.subscribe(again),
    () => theme.disconnect(),
    () => document.fonts.removeEventListener('loadingdone', anew),
  ];
  ask();
  return () => {
    for (const stop of stops) stop();
    cancelAnimationFrame(frame);
    clearTimeout(crispTimer);
  };
}

function toBoard(g: OffscreenCanvasRenderingContext2D, { view, density }: Painted): void {
  const scale = view.zoom * density;
  const margin = marginOf(view);
  g.setTransform(scale, 0, 0, scale, (view.x + margin.x) * density, (view.y + margin.y) * density);
}
