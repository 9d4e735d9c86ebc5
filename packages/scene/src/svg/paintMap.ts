import type { BoardDrawing } from './boardDrawing.ts';
import { stackLayers } from '../stackOrder.ts';
import { element } from './markup.ts';
import { paintArea } from './paintArea.ts';
import { paintCard } from './paintCard.ts';
import { paintFlow, paintLabel } from './paintFlow.ts';
import { paintNote } from './paintNote.ts';
import type { PaintStyle } from './paintStyle.ts';

/** Everything of a board as SVG markup in board units, without a frame: areas, lines, cards, notes, labels. */
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
      'flows',
      flows.map((flow) => paintFlow(flow, style)),
    ),
    ...stackLayers(
      { cards, notes },
      ({ card }) => card.order,
      ({ note }) => note.order,
    ).flatMap((stack) => [
      layer(
        'cards',
        stack.cards.map((card) => paintCard(card, style)),
      ),
      layer(
        'notes',
        stack.notes.map((note) => paintNote(note, style)),
      ),
    ]),
    layer(
      'labels',
      flows.flatMap((flow) => (flow.label === null ? [] : [paintLabel(flow, flow.label, style)])),
    ),
  ].join('');
}
