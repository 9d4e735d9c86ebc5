import { isAgreed } from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import { unknownOf } from '../unknownOf.ts';
import { streamsOf, type Stream } from './streams.ts';

/**
 * I16: what of all that companies have left over others take, and what of all they need others bring, %. Left over is
 * what is offered, and every by-product and waste that flows. What is agreed or runs counts; with plans it is told
 * beside. Tonnes and megawatt hours do not add up: amounts are summed within a dimension, and the shares of dimensions
 * are joined by the number of resources at companies that are counted in each. No source sets how to join them; thus
 * every resource somebody has left over weighs alike between dimensions, and by its amount within one.
 */
export const intensity = defineIndicator({
  id: 'I16',
  unit: '%',
  parts: {
    'exchanged-with-plans': { unit: '%' },
    'need-covered': { unit: '%' },
    exchanged: { unit: '%', of: 'company' },
    'need-covered-of': { unit: '%', of: 'company' },
  },
  missing: ['no-streams', 'stream-amount'],
  compute(look) {
    const offered = streamsOf(look, 'offers', ({ flow }) => isAgreed(flow));
    const planned = streamsOf(look, 'offers', () => true);
    const needed = streamsOf(look, 'needs', ({ flow }) => isAgreed(flow));
    const value = exchangedShare(offered.known);
    return {
      value,
      parts: [
        { part: 'exchanged-with-plans', value: exchangedShare(planned.known) },
        { part: 'need-covered', value: exchangedShare(needed.known) },
        ...byCompany(offered.known).map(([of, value]) => ({
          part: 'exchanged' as const,
          of,
          value,
        })),
        ...byCompany(needed.known).map(([of, value]) => ({
          part: 'need-covered-of' as const,
          of,
          value,
        })),
      ],
      unknown: [
        ...(value === null ? [{ missing: 'no-streams' as const, items: [] }] : []),
        ...unknownOf({ 'stream-amount': [...offered.unknown, ...needed.unknown] }),
      ],
    };
  },
});

function byCompany(streams: readonly Stream[]): readonly (readonly [string, number | null])[] {
  return [...Map.groupBy(streams, ({ company }) => company)].map(
    ([company, own]) => [company, exchangedShare(own)] as const,
  );
}

/** The share that is exchanged, %: by amount within a dimension, by the number of streams between them. */
function exchangedShare(streams: readonly Stream[]): number | null {
  if (streams.length === 0) return null;
  let share = 0;
  for (const alike of Map.groupBy(streams, ({ dimension }) => dimension).values()) {
    const whole = alike.reduce((sum, stream) => sum + stream.whole, 0);
    const exchanged = alike.reduce((sum, stream) => sum + stream.exchanged, 0);
    share += (exchanged / whole) * alike.length;
  }
  return (share / streams.length) * 100;
}
