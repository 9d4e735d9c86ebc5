import { flowStages, type BoardGraph, type Flow, type FlowStage } from '@symbiomap/domain';
import { formatAmount, type Translate } from '@symbiomap/i18n';
import { flowWords, type FlowWords } from '../../board/flowWords.ts';

/** A flow as a card in the column of its stage. */
export interface StageCard extends FlowWords {
  readonly id: string;
  readonly stage: FlowStage;
  /** As it was written; empty: not known. */
  readonly amount: string;
  /** How many barriers are not solved. */
  readonly barriers: number;
  /** All that it was put together from. */
  readonly parts: readonly unknown[];
}

/** Gives the cards of one snapshot after the other: only those are made anew of which something changed. */
export function keepCards(): (graph: BoardGraph, translate: Translate) => readonly StageCard[] {
  let former: ReadonlyMap<string, StageCard> = new Map();
  return (graph, translate) => {
    const cards = new Map<string, StageCard>();
    for (const flow of graph.board.flows.values()) {
      const known = former.get(flow.id);
      const parts = partsOf(flow, graph, translate);
      const isSame = known?.parts.every((part, at) => Object.is(part, parts[at])) ?? false;
      cards.set(flow.id, known !== undefined && isSame ? known : cardOf(flow, graph, translate));
    }
    former = cards;
    return [...cards.values()];
  };
}

/** The cards of each stage, by what flows and then by who gives it. */
export function byStage(
  cards: readonly StageCard[],
  language: string,
): ReadonlyMap<FlowStage, readonly StageCard[]> {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const compare = (a: StageCard, b: StageCard) =>
    collator.compare(a.resource, b.resource) || collator.compare(a.from, b.from);
  return new Map(
    flowStages.map((stage) => [stage, cards.filter((card) => card.stage === stage).sort(compare)]),
  );
}

/** The stage before (`-1`) or after (`1`) another; `null` at either end. */
export function besides(stage: FlowStage, step: -1 | 1): FlowStage | null {
  return flowStages[flowStages.indexOf(stage) + step] ?? null;
}

function partsOf(flow: Flow, graph: BoardGraph, translate: Translate): readonly unknown[] {
  const { from, to, resource } = flow;
  return [flow, graph.company(from), graph.company(to), graph.resource(resource), translate];
}

function cardOf(flow: Flow, graph: BoardGraph, translate: Translate): StageCard {
  return {
    id: flow.id,
    stage: flow.stage,
    ...flowWords(flow, graph, translate),
    amount: formatAmount(translate, flow.amount),
    barriers: flow.barriers.filter(({ solved }) => solved !== true).length,
    parts: partsOf(flow, graph, translate),
  };
}
