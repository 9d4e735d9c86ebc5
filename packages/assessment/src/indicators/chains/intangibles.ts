import { defineIndicator } from '../indicator.ts';
import { meanOf } from '../meanOf.ts';

/** What is counted instead of felt: I24 tells it. */
const countedKinds: readonly string[] = ['jobs', 'trained', 'visits'];

/**
 * I22: what an exchange brings beside money and tonnes: points from 1 to 5 after less those before, on average over all
 * that is told, and by kind (loyalty of customers, trust, learning …; IS Council 2020). Only what has both is compared.
 */
export const intangibles = defineIndicator({
  id: 'I22',
  unit: '',
  parts: { change: { unit: '', of: 'effect' } },
  missing: ['no-effects', 'before-after'],
  compute({ exchanges }) {
    const changes = new Map<string, number[]>();
    const halfTold = new Set<string>();
    for (const { flow } of exchanges)
      for (const { kind, before, after } of flow.effects) {
        if (kind === null || countedKinds.includes(kind)) continue;
        if (before === null || after === null) halfTold.add(flow.id);
        else changes.set(kind, [...(changes.get(kind) ?? []), after - before]);
      }
    const all = [...changes.values()].flat();
    const kinds = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      value: meanOf(all),
      parts: kinds.map(([of, points]) => ({ part: 'change', of, value: meanOf(points) })),
      unknown: [
        ...(all.length === 0 ? [{ missing: 'no-effects' as const, items: [] }] : []),
        ...(halfTold.size > 0 ? [{ missing: 'before-after' as const, items: [...halfTold] }] : []),
      ],
    };
  },
});
