import { nameIn, type BoardGraph, type Flow } from '@symbiomap/domain';
import { placeLabels } from '../labels/placeLabels.ts';
import type { LabelToPlace } from '../labels/placeOnLine.ts';
import type { MeasureText } from '../labels/textWidth.ts';
import { wrapText } from '../labels/wrapText.ts';
import { sortOfFlow } from '../palette.ts';
import { routeFlows } from '../routeFlows.ts';
import type { DrawnCard, DrawnFlow, DrawnLabel } from './boardDrawing.ts';
import type { MapWords } from './mapWords.ts';

/** Where things are in a label, in board units. */
export const labelInside = {
  padding: 6,
  top: 3,
  icon: 14,
  iconGap: 5,
  textWidth: 140,
  size: 13,
  line: 17,
  amountSize: 12,
  amountLine: 16,
} as const;

type UnplacedLabel = Omit<DrawnLabel, 'box'> & Pick<LabelToPlace, 'width' | 'height'>;

/** All flows that have both ends, with their lines and labels. */
export function drawFlows(
  graph: BoardGraph,
  cardOf: ReadonlyMap<string, DrawnCard>,
  words: MapWords,
  measure: MeasureText,
): readonly DrawnFlow[] {
  const cardBoxes = new Map([...cardOf].map(([id, { box }]) => [id, box]));
  const routes = routeFlows(cardBoxes, graph.board.flows.values());
  const drawn: DrawnFlow[] = [];
  const labels: { readonly at: number; readonly label: UnplacedLabel }[] = [];
  for (const flow of graph.board.flows.values()) {
    const from = cardOf.get(flow.from ?? '');
    const to = cardOf.get(flow.to ?? '');
    const route = routes.get(flow.id);
    if (from === undefined || to === undefined || route === undefined) continue;
    const label = labelOf(graph, flow, words, measure);
    if (label !== null) labels.push({ at: drawn.length, label });
    const resource = graph.resource(flow.resource);
    drawn.push({
      id: flow.id,
      from: from.card.id,
      to: to.card.id,
      route,
      sort: sortOfFlow(resource),
      stage: flow.stage,
      label: null,
      spoken: words.spokenFlow({
        resource: resource === undefined ? '' : nameIn(resource, words.language),
        amount: words.amount(flow.amount),
        from: from.card.name,
        to: to.card.name,
        stage: words.stage(flow.stage),
      }),
    });
  }
  // As on the live map: who comes first by id chooses first.
  labels.sort((a, b) => ((drawn[a.at]?.id ?? '') < (drawn[b.at]?.id ?? '') ? -1 : 1));
  const boxes = placeLabels(
    labels.flatMap(({ at, label }) => {
      const route = drawn[at]?.route;
      return route === undefined ? [] : [{ route, width: label.width, height: label.height }];
    }),
    [...cardBoxes.values()],
  );
  labels.forEach(({ at, label: { lines, amount } }, index) => {
    const flow = drawn[at];
    const box = boxes[index];
    if (flow !== undefined && box !== undefined)
      drawn[at] = { ...flow, label: { box, lines, amount } };
  });
  return drawn;
}

function labelOf(
  graph: BoardGraph,
  flow: Flow,
  words: MapWords,
  measure: MeasureText,
): UnplacedLabel | null {
  const { padding, top, icon, iconGap, textWidth, size, line, amountSize, amountLine } =
    labelInside;
  const resource = graph.resource(flow.resource);
  const room = { width: textWidth, maxLines: 3, size, weight: 'regular', measure } as const;
  const lines = wrapText(resource === undefined ? '' : nameIn(resource, words.language), room);
  const [amount = ''] = wrapText(words.amount(flow.amount), {
    ...room,
    maxLines: 1,
    size: amountSize,
  });
  if (lines.length === 0 && amount === '') return null;
  const widths = [
    ...lines.map((text) => measure(text, size, 'regular')),
    measure(amount, amountSize, 'regular'),
  ];
  return {
    lines,
    amount,
    width: Math.ceil(2 * padding + icon + iconGap + Math.max(...widths)),
    height: 2 * top + lines.length * line + (amount === '' ? 0 : amountLine),
  };
}
