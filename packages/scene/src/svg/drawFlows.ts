import { nameIn, type BoardGraph, type Flow } from '@symbiomap/domain';
import { flowLines } from '../flowAppearance.ts';
import type { Box } from '../flowRoute.ts';
import { lineOfWidth, type FlowWidths } from '../flowWidths.ts';
import { placeLabels } from '../labels/placeLabels.ts';
import type { LabelToPlace } from '../labels/placeOnLine.ts';
import type { MeasureText } from '../labels/textWidth.ts';
import { wrapText } from '../labels/wrapText.ts';
import { lineColor, type MapLook } from '../mapColors.ts';
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

/** In which words and letters flows are drawn, what their colours and widths tell, and what their labels are not to cover. */
export interface FlowSetting {
  readonly words: MapWords;
  readonly measure: MeasureText;
  readonly look: MapLook;
  readonly widths: FlowWidths;
  readonly notes: readonly Box[];
}

/** All flows that have both ends, with their lines and labels. */
export function drawFlows(
  graph: BoardGraph,
  cardOf: ReadonlyMap<string, DrawnCard>,
  setting: FlowSetting,
): readonly DrawnFlow[] {
  const { words, look, widths } = setting;
  const cardBoxes = new Map([...cardOf].map(([id, { box }]) => [id, box]));
  const routes = routeFlows(cardBoxes, graph.board.flows.values());
  const drawn: DrawnFlow[] = [];
  const labels: { readonly at: number; readonly label: UnplacedLabel }[] = [];
  for (const flow of graph.board.flows.values()) {
    const from = cardOf.get(flow.from ?? '');
    const to = cardOf.get(flow.to ?? '');
    const route = routes.get(flow.id);
    if (from === undefined || to === undefined || route === undefined) continue;
    const label = labelOf(graph, flow, setting);
    if (label !== null) labels.push({ at: drawn.length, label });
    const resource = graph.resource(flow.resource);
    const sort = sortOfFlow(resource);
    const evidence = flow.evidence?.class ?? null;
    const usual = flowLines[flow.stage];
    drawn.push({
      id: flow.id,
      from: from.card.id,
      to: to.card.id,
      route,
      sort,
      stage: flow.stage,
      evidence,
      color: lineColor(look, { sort, stage: flow.stage, evidence }),
      line: look.isWidthByAmount ? lineOfWidth(usual, widths.widthOf.get(flow.id) ?? null) : usual,
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
    [...cardBoxes.values(), ...setting.notes],
  );
  labels.forEach(({ at, label: { lines, details } }, index) => {
    const flow = drawn[at];
    const box = boxes[index];
    if (flow !== undefined && box !== undefined)
      drawn[at] = { ...flow, label: { box, lines, details } };
  });
  return drawn;
}

function labelOf(
  graph: BoardGraph,
  flow: Flow,
  { words, measure, look }: FlowSetting,
): UnplacedLabel | null {
  const { padding, top, icon, iconGap, textWidth, size, line, amountSize, amountLine } =
    labelInside;
  const resource = graph.resource(flow.resource);
  const room = { width: textWidth, maxLines: 3, size, weight: 'regular', measure } as const;
  const lines = wrapText(resource === undefined ? '' : nameIn(resource, words.language), room);
  const details = [
    words.amount(flow.amount),
    ...(look.lines === 'evidence' ? [words.evidence(flow.evidence?.class ?? null)] : []),
  ].flatMap((text) => wrapText(text, { ...room, maxLines: 1, size: amountSize }));
  if (lines.length === 0 && details.length === 0) return null;
  const widths = [
    ...lines.map((text) => measure(text, size, 'regular')),
    ...details.map((text) => measure(text, amountSize, 'regular')),
  ];
  return {
    lines,
    details,
    width: Math.ceil(2 * padding + icon + iconGap + Math.max(...widths)),
    height: 2 * top + lines.length * line + details.length * amountLine,
  };
}
