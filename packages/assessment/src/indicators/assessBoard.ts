import { currencyOf, graphOf, type BoardGraph, type Range } from '@symbiomap/domain';
import { indicators } from './index.ts';
import type { Figure, Indicator, IndicatorDefinition, IndicatorUnit } from './indicator.ts';
import { lookAt, type Look } from './look.ts';
import { narrowed, type Narrowing } from './narrowed.ts';

/** How a board is assessed. */
export interface AssessOptions extends Narrowing {
  /** The day on which it is looked at, `2026-11-23`. */
  readonly today: string;
}

/**
 * All indicators of a board: plans included in what tells of its network, apart where something is saved, what has
 * stopped left out. Of a part of it, in a scenario or without some companies, where `options` say so.
 */
export function assessBoard(graph: BoardGraph, options: AssessOptions): readonly Indicator[] {
  const board = narrowed(graph.board, options);
  const look = lookAt(board === graph.board ? graph : graphOf(board), options.today);
  return indicators.map((definition) => assess(definition, look));
}

/** One indicator of what is looked at. */
export function assess(definition: IndicatorDefinition, look: Look): Indicator {
  const { id, unit, parts: partsOf } = definition;
  const { value, parts = [], companies = [], unknown = [] } = definition.compute(look);
  const { board } = look.graph;
  const currency = () => currencyOf(board, board.flows.values()) ?? '';
  return {
    id,
    ...endsOf(value),
    unit: unitOf(unit, currency),
    parts: parts.map((part) => ({
      part: part.part,
      of: part.of ?? null,
      subject: partsOf[part.part]?.of ?? null,
      ...endsOf(part.value),
      unit: unitOf(partsOf[part.part]?.unit ?? '', currency),
    })),
    companies,
    unknown,
  };
}

function endsOf(figure: Figure): Pick<Indicator, 'value' | 'low' | 'high'> {
  if (figure === null) return { value: null, low: null, high: null };
  if (typeof figure === 'number') return { value: figure, low: null, high: null };
  return isExact(figure)
    ? { value: figure.mode, low: null, high: null }
    : { value: figure.mode, low: figure.low, high: figure.high };
}

function isExact({ low, high }: Range): boolean {
  return low === high;
}

function unitOf(unit: IndicatorUnit, currency: () => string): string {
  return unit.startsWith('money') ? unit.replace('money', currency()) : unit;
}
