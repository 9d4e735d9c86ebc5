import type { PaintContext } from './paintContext.ts';

/** Strokes an icon drawn in a square of 24, at a top left corner. */
export function paintIcon(
  g: PaintContext,
  icon: object | undefined,
  at: { readonly x: number; readonly y: number },
  sizeUnits: number,
  color: string,
): void {
  if (icon === undefined) return;
  g.save();
  g.translate(at.x, at.y);
  g.scale(sizeUnits / 24, sizeUnits / 24);
  g.strokeStyle = color;
  g.lineWidth = 2;
  g.lineCap = 'round';
  g.lineJoin = 'round';
  g.stroke(icon as never);
  g.restore();
}

/** The small sign of a finding: a circle, a triangle or a bulb's round, each with its own shape. */
export function paintSeverity(
  g: PaintContext,
  severity: 'error' | 'warning' | 'hint',
  at: { readonly x: number; readonly y: number },
  sizeUnits: number,
  color: string,
): void {
  g.save();
  g.translate(at.x, at.y);
  g.scale(sizeUnits / 24, sizeUnits / 24);
  g.strokeStyle = color;
  g.lineWidth = 2.25;
  g.lineCap = 'round';
  g.lineJoin = 'round';
  g.beginPath();
  if (severity === 'warning') {
    g.moveTo(12, 3);
    g.lineTo(22, 21);
    g.lineTo(2, 21);
    g.closePath();
  } else {
    g.moveTo(22, 12);
    g.arc(12, 12, 10, 0, 2 * Math.PI);
  }
  const top = severity === 'warning' ? 9 : 8;
  g.moveTo(12, top);
  g.lineTo(12, top + 4);
  g.moveTo(12, top + 8);
  g.lineTo(12.01, top + 8);
  g.stroke();
  g.restore();
}
