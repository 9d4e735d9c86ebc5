import type { PaintContext } from './paintContext.ts';

/** Where a sign stands: its top left corner, and its side. */
interface SignPlace {
  readonly x: number;
  readonly y: number;
  readonly sizeUnits: number;
}

/** Strokes an icon, a path in a square of 24. */
export function paintIcon(g: PaintContext, icon: object, place: SignPlace, color: string): void {
  inSquareOf24(g, place, { color, lineWidth: 2 }, () => g.stroke(icon));
}

/** The small sign of a finding: a circle, a triangle or a bulb's round, each with its own shape. */
export function paintSeverity(
  g: PaintContext,
  severity: 'error' | 'warning' | 'hint',
  place: SignPlace,
  color: string,
): void {
  inSquareOf24(g, place, { color, lineWidth: 2.25 }, () => {
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
  });
}

function inSquareOf24(
  g: PaintContext,
  { x, y, sizeUnits }: SignPlace,
  { color, lineWidth }: { readonly color: string; readonly lineWidth: number },
  paint: () => void,
): void {
  g.save();
  g.translate(x, y);
  g.scale(sizeUnits / 24, sizeUnits / 24);
  g.strokeStyle = color;
  g.lineWidth = lineWidth;
  g.lineCap = 'round';
  g.lineJoin = 'round';
  paint();
  g.restore();
}
