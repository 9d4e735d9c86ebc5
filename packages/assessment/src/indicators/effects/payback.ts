import {
  addRanges,
  currencyOf,
  divideRanges,
  exactly,
  partnersMoney,
  rateInto,
  scaleRange,
  subtractRanges,
  type BoardGraph,
  type Flow,
  type Range,
} from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import { unknownOf } from '../unknownOf.ts';

/**
 * I07: years after which what was invested is back: capital / what it brings a year; and what it is worth today,
 * Σ net/(1+i)^t − capital over its lifetime (general knowledge). What it brings is what is told of it, else what the
 * exchange brings whoever invests. Plans count: that is when one asks.
 */
export const payback = defineIndicator({
  id: 'I07',
  unit: 'years',
  parts: {
    'payback-of': { unit: 'years', of: 'flow' },
    'worth-today': { unit: 'money' },
    'worth-today-of': { unit: 'money', of: 'flow' },
  },
  missing: ['no-investment', 'gain', 'no-gain', 'investment-rate', 'lifetime', 'interest'],
  compute({ graph, exchanges }) {
    const lacking = {
      gain: [] as string[],
      'no-gain': [] as string[],
      'investment-rate': [] as string[],
      lifetime: [] as string[],
      interest: [] as string[],
    };
    const known: { readonly flow: Flow; readonly capital: number; readonly net: Range }[] = [];
    for (const { flow } of exchanges) {
      const { investment } = flow;
      if (investment?.amount == null || investment.amount === 0) continue;
      const rate = rateInto(graph.board, currencyOf(graph.board, [flow]), investment.currency);
      const net = rate === null ? null : gainOf(graph, flow, rate);
      if (rate === null) lacking['investment-rate'].push(flow.id);
      else if (net === null) lacking.gain.push(flow.id);
      else known.push({ flow, capital: investment.amount * rate, net });
    }
    const paybacks = known.map(({ flow, capital, net }) => ({
      of: flow.id,
      value: yearsOf(capital, net),
    }));
    for (const { of, value } of paybacks) if (value === null) lacking['no-gain'].push(of);
    const worths = known.flatMap(({ flow, capital, net }) => {
      const lifetime = flow.investment?.lifetimeYears ?? null;
      const interest = flow.investment?.interest ?? null;
      if (lifetime === null) lacking.lifetime.push(flow.id);
      if (interest === null) lacking.interest.push(flow.id);
      if (lifetime === null || interest === null) return [];
      return [{ of: flow.id, value: worthToday(capital, net, lifetime, interest) }];
    });
    const capital = known.reduce((sum, one) => sum + one.capital, 0);
    return {
      value: known.length === 0 ? null : yearsOf(capital, addRanges(known.map(({ net }) => net))),
      parts: [
        ...paybacks.map((one) => ({ part: 'payback-of' as const, ...one })),
        {
          part: 'worth-today',
          value: worths.length === 0 ? null : addRanges(worths.map(({ value }) => value)),
        },
        ...worths.map((one) => ({ part: 'worth-today-of' as const, ...one })),
      ],
      unknown: [
        ...(known.length === 0 ? [{ missing: 'no-investment' as const, items: [] }] : []),
        ...unknownOf(lacking),
      ],
    };
  },
});

/** What an investment brings a year; `null` where that is unknown. */
function gainOf(graph: BoardGraph, flow: Flow, rate: number): Range | null {
  const told = flow.investment?.yearlyGain ?? null;
  if (told !== null) return exactly(told * rate);
  const { giver, taker } = partnersMoney(graph, flow);
  const side = flow.investment?.side ?? null;
  if (side === 'giver') return giver;
  if (side === 'taker') return taker;
  return giver === null || taker === null ? null : addRanges([giver, taker]);
}

/** `null` where it may bring nothing, so that it may never come back. */
function yearsOf(capital: number, net: Range): Range | null {
  return net.low <= 0 ? null : divideRanges(exactly(capital), net);
}

function worthToday(capital: number, net: Range, years: number, interest: number): Range {
  const factor = interest === 0 ? years : (1 - (1 + interest) ** -years) / interest;
  return subtractRanges(scaleRange(net, factor), exactly(capital));
}
