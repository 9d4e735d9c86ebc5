import type { Ink } from './ink.ts';
import { element } from './markup.ts';
import type { Icon } from '../icons.ts';

/** How a picture is painted. */
export interface PaintStyle {
  readonly ink: Ink;
  /** For a file: lines of text keep their length with any letters. */
  readonly isFixed: boolean;
  /** For a page in which one moves: carries what is shown from afar too, and what can be chosen is a button. */
  readonly isLive: boolean;
}

/** An icon, `size` board units wide, its top left corner at `x`, `y`. */
export function paintIcon(icon: Icon, x: number, y: number, size: number, color: string): string {
  return element(
    'g',
    {
      transform: `translate(${x} ${y}) scale(${Math.round((size / 24) * 1000) / 1000})`,
      fill: 'none',
      stroke: color,
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    icon.map(([name, attributes]) => element(name, attributes)).join(''),
  );
}
