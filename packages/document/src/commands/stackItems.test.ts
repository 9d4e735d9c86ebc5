import { applyChanges, emptyBoard, type BoardSnapshot } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPeer } from '../testing/peer.ts';
import { commands } from './commands.ts';

const order = fc.option(fc.integer({ min: -3, max: 3 }));
/** Cards and notes lie in one stack, areas in another. */
const board: fc.Arbitrary<BoardSnapshot> = fc
  .record({
    companies: fc.array(order, { minLength: 2, maxLength: 4 }),
    notes: fc.array(order, { minLength: 1, maxLength: 3 }),
    areas: fc.array(order, { minLength: 1, maxLength: 3 }),
  })
  .map((tables) =>
    applyChanges(
      emptyBoard('Test'),
      (['companies', 'notes', 'areas'] as const).flatMap((table) =>
        tables[table].map((value, at) => ({
          kind: 'create' as const,
          table,
          id: `${table}${at}`,
          fields: { order: value },
        })),
      ),
    ),
  );
const moved: fc.Arbitrary<readonly string[]> = fc.uniqueArray(
  fc.constantFrom('companies0', 'companies1', 'notes0', 'areas0'),
  {
    minLength: 1,
  },
);

/** The ids of one stack, the lowest first. */
function stackOf({ companies, notes }: BoardSnapshot): readonly string[] {
  return [...companies.values(), ...notes.values()]
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ id }) => id);
}
const orderOf = (from: BoardSnapshot, id: string) =>
  (from.companies.get(id) ?? from.notes.get(id) ?? from.areas.get(id))?.order ?? 0;
const without = (ids: readonly string[], taken: readonly string[]) =>
  ids.filter((id) => !taken.includes(id));

test.each(['items.toFront', 'items.toBack'] as const)(
  '%s: beyond all others, in the order they had; once more changes nothing, undo brings all back',
  (name) => {
    fc.assert(
      fc.property(board, moved, (before, ids) => {
        const peer = openPeer('anna', before);
        peer.execute(commands[name], { ids });
        const after = peer.getSnapshot();
        const cards = ids.filter((id) => !id.startsWith('areas'));
        const others = without(stackOf(before), cards);
        const inOrder = stackOf(before).filter((id) => cards.includes(id));
        const expected =
          name === 'items.toFront' ? [...others, ...inOrder] : [...inOrder, ...others];
        expect(stackOf(after)).toEqual(expected);
        for (const id of cards) {
          for (const other of others) {
            const isBeyond = orderOf(after, id) - orderOf(after, other);
            expect(Math.sign(isBeyond)).toBe(name === 'items.toFront' ? 1 : -1);
          }
        }
        for (const id of others) expect(orderOf(after, id)).toBe(orderOf(before, id));
        peer.execute(commands[name], { ids });
        expect(peer.getSnapshot()).toBe(after);
        peer.history.undo();
        expect(stackOf(peer.getSnapshot())).toEqual(stackOf(before));
      }),
    );
  },
);

test('one step forward is past the next thing over the highest, one step back undoes no other’s place', () => {
  fc.assert(
    fc.property(board, moved, (before, ids) => {
      const peer = openPeer('anna', before);
      const cards = ids.filter((id) => !id.startsWith('areas'));
      const stack = stackOf(before);
      const highest = stack.findLastIndex((id) => cards.includes(id));
      const over = stack.find((id, at) => at > highest && !cards.includes(id));
      peer.execute(commands['items.forward'], { ids: cards });
      const after = peer.getSnapshot();
      expect(without(stackOf(after), cards)).toEqual(without(stack, cards));
      expect(stackOf(after).filter((id) => cards.includes(id))).toEqual(
        stack.filter((id) => cards.includes(id)),
      );
      if (over === undefined || cards.length === 0) {
        expect(after).toEqual(before);
        return;
      }
      for (const id of cards) expect(orderOf(after, id)).toBeGreaterThan(orderOf(before, over));
      const next = stack.find((id) => orderOf(before, id) > orderOf(before, over));
      if (next === undefined) return;
      for (const id of cards) expect(orderOf(after, id)).toBeLessThan(orderOf(before, next));
    }),
  );
});

test('one step back is the mirror of one forward', () => {
  fc.assert(
    fc.property(board, moved, (before, ids) => {
      const peer = openPeer('anna', before);
      const cards = ids.filter((id) => !id.startsWith('areas'));
      const stack = stackOf(before);
      const lowest = stack.findIndex((id) => cards.includes(id));
      const under = stack.findLast((id, at) => at < lowest && !cards.includes(id));
      peer.execute(commands['items.backward'], { ids: cards });
      const after = peer.getSnapshot();
      expect(without(stackOf(after), cards)).toEqual(without(stack, cards));
      if (under === undefined) expect(after).toEqual(before);
      else for (const id of cards) expect(orderOf(after, id)).toBeLessThan(orderOf(before, under));
    }),
  );
});

test('a step is past what counts as one', () => {
  const before = applyChanges(
    emptyBoard('Test'),
    ['a', 'b', 'c'].map((id, at) => ({
      kind: 'create' as const,
      table: 'companies' as const,
      id,
      fields: { order: at },
    })),
  );
  const peer = openPeer('anna', before);
  peer.execute(commands['items.forward'], { ids: ['a'], among: ['c'] });
  expect(stackOf(peer.getSnapshot())).toEqual(['b', 'c', 'a']);
  peer.execute(commands['items.backward'], { ids: ['a'], among: ['b'] });
  expect(stackOf(peer.getSnapshot())).toEqual(['a', 'b', 'c']);
});

test('areas do not come in front of cards', () => {
  fc.assert(
    fc.property(board, (before) => {
      const peer = openPeer('anna', before);
      peer.execute(commands['items.toFront'], { ids: ['areas0'] });
      expect(stackOf(peer.getSnapshot())).toEqual(stackOf(before));
    }),
  );
});
