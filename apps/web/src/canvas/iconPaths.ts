import type { CompanyKind } from '@symbiomap/domain';
import type { FlowSort, SectorGroup } from '@symbiomap/scene';
import type { LucideIcon } from 'lucide-react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { cardIcon, flowIcons } from './sectorIcons.ts';

const known = new Map<LucideIcon, Path2D>();
const waiting = new Set<() => void>();

/** The icon of a card as a path in a square of 24; `undefined` until it has been drawn once. */
export function cardIconPath(kind: CompanyKind, sector: SectorGroup): Path2D | undefined {
  return pathOf(cardIcon(kind, sector));
}

/** The icon of a sort of flow as a path in a square of 24; `undefined` until it has been drawn once. */
export function flowIconPath(sort: FlowSort): Path2D | undefined {
  return pathOf(flowIcons[sort]);
}

/** Calls back when icons that were asked for in vain are there. Returns how to stop. */
export function onIconPaths(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

const wanted = new Set<LucideIcon>();

function pathOf(icon: LucideIcon): Path2D | undefined {
  const path = known.get(icon);
  if (path === undefined && wanted.size === 0) setTimeout(drawWanted, 0);
  if (path === undefined) wanted.add(icon);
  return path;
}

/** Icons come as React components only: they are drawn once out of sight, and their shapes read. */
function drawWanted(): void {
  const host = document.createElement('div');
  const root = createRoot(host);
  const icons = [...wanted];
  root.render(icons.map((icon, at) => createElement(icon, { key: at })));
  const read = () => {
    const drawn = [...host.querySelectorAll('svg')];
    if (drawn.length < icons.length) return void setTimeout(read, 10);
    icons.forEach((icon, at) => known.set(icon, shapesOf(drawn[at])));
    wanted.clear();
    root.unmount();
    for (const listener of waiting) listener();
  };
  setTimeout(read, 0);
}

function shapesOf(svg: SVGSVGElement | undefined): Path2D {
  const path = new Path2D();
  for (const shape of svg?.children ?? []) path.addPath(shapeOf(shape));
  return path;
}

function shapeOf(shape: Element): Path2D {
  const path = new Path2D();
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  switch (shape.tagName.toLowerCase()) {
    case 'path':
      return new Path2D(shape.getAttribute('d') ?? '');
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
      const corners = (shape.getAttribute('points') ?? '').trim().split(/[\s,]+/);
      for (let at = 0; at + 1 < corners.length; at += 2)
        path.lineTo(Number(corners[at]), Number(corners[at + 1]));
      if (shape.tagName.toLowerCase() === 'polygon') path.closePath();
      return path;
    }
  }
}
