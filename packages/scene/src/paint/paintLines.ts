import { flowLines, type FlowLine } from '../flowAppearance.ts';
import { arrowHead, lineBody, stopBar } from '../flowMarks.ts';
import { lineOfWidth } from '../flowWidths.ts';
import { traceRoute } from '../flowRoute.ts';
import type { SceneLine } from '../sceneLine.ts';
import type { PaintContext } from './paintContext.ts';
import { colorOfLine, type PaintColors, type PaintLook } from './paintLook.ts';

/** Below this zoom a line's curve, dashes and head cannot be told: it is drawn straight. */
const straightBelowZoom = 0.15;

/** Whether lines are painted straight at a zoom. */
export const arePaintedStraight = (zoom: number) => zoom < straightBelowZoom;

/** From far lines grow, or they would be thinner than a hair; as in the styles of the real ones. */
const farWidthUnits = 6;
const thinnestPixels = 0.7;
/** The widest line that a processor paints as a hair and not as a shape. */
const hastyPixels = 1;
const glowWidthUnits = 8;
const glowAlpha = 0.35;
/** Many thousand lines at once are a fabric in front of which the companies should stand. */
const fabricAlpha = 0.55;

/** Paints lines in one stroke for each style, so that thousands cost little more than one. */
export function paintLines(
  g: PaintContext,
  lines: readonly SceneLine[],
  look: PaintLook,
  colors: PaintColors,
): void {
  const isStraight = arePaintedStraight(look.zoom);
  const trace = (line: SceneLine) => {
    if (!isStraight) {
      traceRoute(g, lineBody(line.route, drawnLine(line, look).width));
      return;
    }
    const { start, end } = line.route;
    g.moveTo(start.x, start.y);
    g.lineTo(end.x, end.y);
  };
  g.save();
  g.lineCap = 'round';
  paintGlows(g, lines, look, colors, trace);
  if (isStraight) g.globalAlpha = fabricAlpha;
  for (const group of byStyle(lines, look).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { width, dash, isBarred } = drawnLine(first, look);
    const color = colors.map(colorOfLine(look, first));
    const farWidth = Math.max(farWidthUnits, thinnestPixels / look.zoom);
    const shown = look.detail === 'far' ? Math.max(farWidth, width) : width;
    g.strokeStyle = color;
    g.lineWidth = isStraight
      ? thinnestPixels / look.zoom
      : Math.min(shown, look.isHasty ? hastyPixels / look.zoom : Infinity);
    g.setLineDash(isStraight ? [] : [...dash]);
    g.beginPath();
    group.forEach(trace);
    g.stroke();
    if (isStraight) continue;
    g.setLineDash([]);
    paintHeads(g, group, color, width);
    if (isBarred) paintBars(g, group);
  }
  g.restore();
}

/** What others hold, and what is selected, shines through under its line. */
function paintGlows(
  g: PaintContext,
  lines: readonly SceneLine[],
  look: PaintLook,
  colors: PaintColors,
  trace: (line: SceneLine) => void,
): void {
  g.globalAlpha = glowAlpha;
  g.lineWidth = Math.max(glowWidthUnits, 3 / look.zoom);
  for (const line of lines) {
    const person = look.peopleAt(line.id)[0];
    const glows = [
      ...(person === undefined ? [] : [person.color]),
      ...(look.selected.has(line.id) ? [colors.accent] : []),
    ];
    for (const color of glows) {
      g.strokeStyle = color;
      g.beginPath();
      trace(line);
      g.stroke();
    }
  }
  g.globalAlpha = 1;
}

function paintHeads(
  g: PaintContext,
  lines: readonly SceneLine[],
  color: string,
  width: number,
): void {
  g.fillStyle = color;
  g.beginPath();
  for (const { route } of lines) {
    const [tip, left, right] = arrowHead(route, width);
    g.moveTo(tip.x, tip.y);
    g.lineTo(left.x, left.y);
    g.lineTo(right.x, right.y);
    g.closePath();
  }
  g.fill();
}

function paintBars(g: PaintContext, lines: readonly SceneLine[]): void {
  g.lineWidth = 3;
  g.beginPath();
  for (const { route } of lines) {
    const [from, to] = stopBar(route);
    g.moveTo(from.x, from.y);
    g.lineTo(to.x, to.y);
  }
  g.stroke();
}

/** The line of a flow's stage, as wide as its amount where the look wants that. */
function drawnLine(line: SceneLine, look: PaintLook): FlowLine {
  const ofStage = flowLines[line.flow.stage];
  return look.map.isWidthByAmount ? lineOfWidth(ofStage, look.widthOf(line)) : ofStage;
}

function byStyle(
  lines: readonly SceneLine[],
  look: PaintLook,
): ReadonlyMap<string, readonly SceneLine[]> {
  const groups = new Map<string, SceneLine[]>();
  for (const line of lines) {
    const width = look.map.isWidthByAmount ? look.widthOf(line) : '';
    const style = `${colorOfLine(look, line)} ${line.flow.stage} ${width ?? '?'}`;
    const group = groups.get(style);
    if (group === undefined) groups.set(style, [line]);
    else group.push(line);
  }
  return groups;
}
