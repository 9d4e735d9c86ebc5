import type { Position } from '@symbiomap/domain';

/**
 * A bitmap that is painted apart and shown when it is ready. A canvas that is painted on itself is handed to the
 * screen anew in every frame in which anything moves it; one that only shows a bitmap is handed over once.
 */
export interface StillBitmap {
  /** Where it is painted. What was painted stays until it is cleared or the size changes. */
  readonly g: OffscreenCanvasRenderingContext2D;
  /** Sets how large it is: in pixels of the page, and how many of the device each of them is. */
  resize(width: number, height: number, density: number): void;
  /** Moves what is painted, by pixels of the device; what comes into it is empty. */
  shift(by: Position): void;
  /** Shows what is painted now. */
  show(): void;
}

/** The bitmap that a canvas of the page shows; `null` where the browser cannot. */
export function createStillBitmap(canvas: HTMLCanvasElement): StillBitmap | null {
  const shown = canvas.getContext('bitmaprenderer');
  const g = new OffscreenCanvas(1, 1).getContext('2d');
  if (shown === null || g === null) return null;
  return {
    g,
    resize: (width, height, density) => {
      const size = { width: Math.round(width * density), height: Math.round(height * density) };
      if (g.canvas.width === size.width && g.canvas.height === size.height) return;
      Object.assign(g.canvas, size);
      Object.assign(canvas, size);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    },
    shift: ({ x, y }) => {
      g.setTransform(1, 0, 0, 1, 0, 0);
      g.globalCompositeOperation = 'copy';
      g.drawImage(g.canvas, x, y);
      g.globalCompositeOperation = 'source-over';
    },
    show: () => {
      const { width, height } = g.canvas;
      // Handing over empties a canvas: a copy goes, what is painted stays.
      const copy = new OffscreenCanvas(width, height);
      copy.getContext('2d')?.drawImage(g.canvas, 0, 0);
      shown.transferFromImageBitmap(copy.transferToImageBitmap());
    },
  };
}
