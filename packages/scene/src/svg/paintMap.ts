import type { BoardDrawing, DrawnArea, DrawnNote } from './boardDrawing.ts';
import { element } from './markup.ts';
import { paintCard } from './paintCard.ts';
import { paintFlow, paintLabel } from './paintFlow.ts';
import type { PaintStyle } from './paintStyle.ts';
import { paintText } from './paintText.ts';

/** Everything of a board as SVG markup in board units, without a frame: areas, notes, lines, cards, labels. */
export function paintMap(drawing: BoardDrawing, style: PaintStyle): string {
  const { areas, notes, flows, cards } = drawing;
  const layer = (name: string, things: readonly string[]) =>
    things.length === 0 ? '' : element('g', { class: name }, things.join(''));
  return [
    layer(
      'areas',
      areas.map((area) => paintArea(area, style)),
    ),
    layer(
      'notes',
      notes.map((note) => paintNote(note, style)),
    ),
    layer(
      'flows',
      flows.map((flow) => paintFlow(flow, style)),
    ),
    layer(
      'cards',
      cards.map((card) => paintCard(card, style)),
    ),
    layer(
      'labels',
      flows.flatMap((flow) => (flow.label === null ? [] : [paintLabel(flow, flow.label, style)])),
    ),
  ].join('');
}

function paintArea({ box, title }: DrawnArea, { ink }: PaintStyle): string {
  const frame = element('rect', {
    ...box,
    rx: 14,
    fill: ink.plain('accent'),
    'fill-opacity': 0.05,
    stroke: ink.plain('accent'),
    'stroke-opacity': 0.5,
    'stroke-width': 1.5,
  });
  if (title === '') return frame;
  // An area's title is as long as people like: its length is left to the letters.
  const name = paintText({
    text: title,
    x: box.x + 16,
    baseline: box.y + 28,
    size: 18,
    weight: 'semibold',
    color: ink.plain('secondaryInk'),
    isFixed: false,
  });
  return frame + name;
}

function paintNote({ box, lines }: DrawnNote, { ink, isFixed }: PaintStyle): string {
  const sheet = element('rect', {
    ...box,
    rx: 3,
    fill: ink.plain('surface'),
    stroke: ink.plain('warning'),
    'stroke-opacity': 0.6,
  });
  const text = lines.map((line, index) =>
    paintText({
      text: line,
      x: box.x + 10,
      baseline: box.y + 23 + index * 18,
      size: 13,
      color: ink.plain('ink'),
      isFixed,
    }),
  );
  return element('g', { class: 'note' }, sheet + text.join(''));
}
