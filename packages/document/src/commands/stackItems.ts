import type { BoardSnapshot } from '@symbiomap/domain';
import type { BoardTransaction } from '../boardTransaction.ts';
import type { Command } from '../command.ts';

/** What is moved in front of or behind what. */
export interface StackItemsArgs {
  readonly ids: readonly string[];
  /** What counts as a step, where a command takes one: what touches the items, for one. Without it: everything. */
  readonly among?: readonly string[];
}

/** What can lie over each other: areas among themselves, companies and notes among themselves. */
const stacks = [['areas'], ['companies', 'notes']] as const;

interface Layer {
  readonly id: string;
  readonly table: 'areas' | 'companies' | 'notes';
  readonly order: number;
}

/** The orders that some layers get, by id, from all layers of their stack, the lowest first. */
type Restack = (
  stack: readonly Layer[],
  isMoved: (layer: Layer) => boolean,
  isStep: (layer: Layer) => boolean,
) => ReadonlyMap<string, number>;

/** In front of everything. */
export const toFront = stacking('items.toFront', (stack, isMoved) => {
  const rest = stack.filter((layer) => !isMoved(layer));
  const moved = stack.filter(isMoved);
  const top = rest.at(-1);
  if (top === undefined || moved.every(({ order }) => order > top.order)) return new Map();
  return new Map(moved.map(({ id }, index) => [id, Math.floor(top.order) + 1 + index]));
});

/** Behind everything. */
export const toBack = stacking('items.toBack', (stack, isMoved) => {
  const [bottom] = stack.filter((layer) => !isMoved(layer));
  const moved = stack.filter(isMoved);
  if (bottom === undefined || moved.every(({ order }) => order < bottom.order)) return new Map();
  return new Map(
    moved.map(({ id }, index) => [id, Math.ceil(bottom.order) - moved.length + index]),
  );
});

/** In front of the next thing that lies over the highest of them. */
export const forward = stacking('items.forward', (stack, isMoved, isStep) => {
  const highest = stack.findLastIndex(isMoved);
  const over = stack.find((layer, at) => at > highest && !isMoved(layer) && isStep(layer));
  if (over === undefined) return new Map();
  const next = stack.find(({ order }) => order > over.order);
  return between(stack.filter(isMoved), over.order, next?.order ?? Math.floor(over.order) + 2);
});

/** Behind the next thing that lies under the lowest of them. */
export const backward = stacking('items.backward', (stack, isMoved, isStep) => {
  const lowest = stack.findIndex(isMoved);
  const under = stack.findLast((layer, at) => at < lowest && !isMoved(layer) && isStep(layer));
  if (under === undefined) return new Map();
  const next = stack.findLast(({ order }) => order < under.order);
  return between(stack.filter(isMoved), next?.order ?? Math.ceil(under.order) - 2, under.order);
});

function between(layers: readonly Layer[], low: number, high: number): ReadonlyMap<string, number> {
  const step = (high - low) / (layers.length + 1);
  return new Map(layers.map(({ id }, index) => [id, low + step * (index + 1)]));
}

function stacking(
  id: 'items.toFront' | 'items.toBack' | 'items.forward' | 'items.backward',
  restack: Restack,
): Command<StackItemsArgs, void> {
  return {
    id,
    run: (tx, { ids, among }) => {
      const moved = new Set(ids);
      const steps = among === undefined ? null : new Set(among);
      for (const tables of stacks) {
        const stack = stackOf(tx.before, tables);
        const orders = restack(
          stack,
          (layer) => moved.has(layer.id),
          (layer) => steps === null || steps.has(layer.id),
        );
        for (const layer of stack) setOrder(tx, layer, orders.get(layer.id));
      }
    },
  };
}

function setOrder(tx: BoardTransaction, { table, id }: Layer, order: number | undefined): void {
  if (order !== undefined) tx.edit(table, id, { order });
}

/** What lies in one stack, the lowest first; where the order is the same, companies under notes, the older under the newer. */
function stackOf(board: BoardSnapshot, tables: readonly Layer['table'][]): readonly Layer[] {
  return tables
    .flatMap((table) =>
      [...board[table].values()].map(({ id, order }) => ({ id, table, order: order ?? 0 })),
    )
    .sort((a, b) => a.order - b.order);
}
