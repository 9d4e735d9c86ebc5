import type { Position } from '@symbiomap/domain';
import { arrowHead, stopBar } from '../flowMarks.ts';
import { routePath } from '../flowRoute.ts';
import type { DrawnFlow, DrawnLabel } from './boardDrawing.ts';
import { labelInside } from './drawFlows.ts';
import { flowIcon } from '../icons.ts';
import { element, escapeMarkup } from './markup.ts';
import { paintIcon, type PaintStyle } from './paintStyle.ts';
import { paintText } from './paintText.ts';

/** A flow's line with its arrowhead. Its label is painted apart: no line runs over any label. */
export function paintFlow(flow: DrawnFlow, style: PaintStyle): string {
  const { width, dash, isBarred } = flow.line;
  const color = style.ink.map(flow.color);
  const line = { class: 'line', fill: 'none', stroke: color, 'stroke-linecap': 'round' };
  const content = [
    style.isLive ? '' : element('title', {}, escapeMarkup(flow.spoken)),
    element('path', {
      ...line,
      d: routePath(flow.route),
      'stroke-width': width,
      'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
    }),
    element('path', { d: path(arrowHead(flow.route, width), 'Z'), fill: color }),
    isBarred
      ? element('path', { ...line, d: path(stopBar(flow.route), ''), 'stroke-width': 3 })
      : '',
  ];
  const own = style.isLive
    ? { 'data-flow': flow.id, 'aria-hidden': 'true' }
    : { role: 'graphics-symbol' };
  return element('g', { class: 'flow', ...own }, content.join(''));
}

/** A flow's label on its own ground. */
export function paintLabel(flow: DrawnFlow, label: DrawnLabel, style: PaintStyle): string {
  const { ink, isFixed } = style;
  const { padding, top, icon, iconGap, size, line, amountSize, amountLine } = labelInside;
  const { box, lines, details } = label;
  const x = box.x + padding + icon + iconGap;
  const content = [
    element('rect', { ...box, rx: 6, fill: ink.plain('ground') }),
    paintIcon(flowIcon(flow.sort), box.x + padding, box.y + top + 1.5, icon, ink.map(flow.color)),
    ...lines.map((text, index) =>
      paintText({
        text,
        x,
        baseline: box.y + top + 13 + index * line,
        size,
        color: ink.plain('ink'),
        isFixed,
      }),
    ),
    ...details.map((text, index) =>
      paintText({
        text,
        x,
        baseline: box.y + top + lines.length * line + (index + 1) * amountLine - 4,
        size: amountSize,
        color: ink.plain('secondaryInk'),
        isFixed,
      }),
    ),
  ];
  const own = style.isLive ? { 'data-label': flow.id } : {};
  return element('g', { class: 'label', 'aria-hidden': 'true', ...own }, content.join(''));
}

function path(points: readonly Position[], end: string): string {
  return `M${points.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}${end}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
