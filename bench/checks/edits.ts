import { applyChanges, type BoardSnapshot, type RecordChange } from '@symbiomap/domain';

/** What people do to a board, one thing after the other; the same for the same seed. */
export function* editsOf(board: BoardSnapshot, count: number): Iterable<BoardSnapshot> {
  let current = board;
  let state = 7;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const anyOf = (table: 'companies' | 'flows' | 'offers') => {
    const ids = [...current[table].keys()];
    return ids[below(ids.length)] ?? '';
  };
  const kinds: readonly ((index: number) => RecordChange)[] = [
    () => ({
      kind: 'edit',
      table: 'flows',
      id: anyOf('flows'),
      fields: { amount: amount(below(900)) },
    }),
    () => ({ kind: 'edit', table: 'flows', id: anyOf('flows'), fields: { stage: 'agreement' } }),
    (index) => ({
      kind: 'edit',
      table: 'companies',
      id: anyOf('companies'),
      fields: { name: `Renamed ${index}` },
    }),
    () => ({
      kind: 'edit',
      table: 'offers',
      id: anyOf('offers'),
      fields: { amount: amount(below(900)) },
    }),
    (index) => ({
      kind: 'create',
      table: 'flows',
      id: `new-${index}`,
      fields: {
        from: anyOf('companies'),
        to: anyOf('companies'),
        resource: current.flows.get(anyOf('flows'))?.resource ?? null,
      },
    }),
    () => ({ kind: 'delete', table: 'flows', id: anyOf('flows') }),
  ];
  for (let index = 0; index < count; index += 1) {
    const change = kinds[index % kinds.length]?.(index);
    if (change !== undefined) current = applyChanges(current, [change]);
    yield current;
  }
}

const amount = (mode: number) =>
  ({ low: null, mode, high: null, unit: 't', per: 'year', basis: null }) as const;
