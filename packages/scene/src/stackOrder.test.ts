import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inStackOrder, stackLayers } from './stackOrder.ts';

const order = fc.option(fc.integer({ min: -2, max: 2 }));
const things = fc.array(order.map((of) => ({ order: of })));
const orderOf = (thing: { readonly order: number | null }) => thing.order;

test('layers hold every thing once, the lower order first', () => {
  fc.assert(
    fc.property(things, things, (cards, notes) => {
      const layers = stackLayers({ cards, notes }, orderOf, orderOf);
      expect(layers.flatMap((layer) => layer.cards)).toEqual(inStackOrder(cards, orderOf));
      expect(layers.flatMap((layer) => layer.notes)).toEqual(inStackOrder(notes, orderOf));
      const orders = layers
        .flatMap((layer) => [...layer.cards, ...layer.notes])
        .map((thing) => thing.order ?? 0);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
    }),
  );
});

test('without any order things stay as they came', () => {
  const same = [{ order: null }, { order: null }];
  expect(inStackOrder(same, orderOf)).toBe(same);
});
