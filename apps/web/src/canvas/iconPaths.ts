import type { Icon } from '@symbiomap/scene';

const known = new Map<Icon, Path2D>();

/** An icon as a path in a square of 24. */
export function iconPath(icon: Icon): Path2D {
  const made = known.get(icon);
  if (made !== undefined) return made;
  const path = new Path2D();
  for (const shape of icon) path.addPath(shapePath(shape));
  known.set(icon, path);
  return path;
}

function shapePath([name, attributes]: Icon[number]): Path2D {
  const path = new Path2D();
  const number = (attribute: string) => Number(attributes[attribute] ?? 0);
  switch (name) {
    case 'path':
      return new Path2D(attributes['d']);
    case 'circle':
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      return path;
    case 'ellipse':
      path.ellipse(number('cx'), number('cy'), number('rx'), number('ry'), 0, 0, 2 * Math.PI);
      return path;
    case 'rect':
      path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
      return path;
    case 'line':
      path.moveTo(number('x1'), number('y1'));
      path.lineTo(number('x2'), number('y2'));
      return path;
    default: {
      const corners = (attributes['points'] ?? '').trim().split(/[\s,]+/u);
      for (let at = 0; at + 1 < corners.length; at += 2)
        path.lineTo(Number(corners[at]), Number(corners[at + 1]));
      if (name === 'polygon') path.closePath();
      return path;
    }
  }
}
