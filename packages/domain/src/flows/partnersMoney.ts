import type { BoardGraph } from '../graph/boardGraph.ts';
import { exactly, scaleRange, subtractRanges, type Range } from '../quantities/range.ts';
import { findUnit } from '../quantities/unit.ts';
import type { YearlyAmount } from '../quantities/yearly.ts';
import { flowSides, type Flow, type FlowSide } from '../records/flow.ts';
import type { ResourceKind } from '../records/resource.ts';
import { isLaid } from '../transport/isLaid.ts';
import { transportModeOf } from '../transport/transportMode.ts';
import { amountReceived, amountReplaced } from './amountReplaced.ts';
import { distanceKmOf } from './distanceKmOf.ts';
import { flowPerYear, yearlyIn } from './flowPerYear.ts';
import { currencyOf, rateInto } from './moneyOnBoard.ts';

/** What would have to be known of the money of a flow. */
export const moneyLacks = [
  'amount',
  'price',
  'payer',
  'rate',
  'avoided',
  'avoided-price',
  'replaced',
  'replaced-price',
  'ratio',
  'transport-cost',
  'transport-payer',
  'distance',
] as const;
export type MoneyLack = (typeof moneyLacks)[number];

/** What an exchange is worth a year to each side; `null` where that is unknown. */
export interface PartnersMoney {
  /** The board's, else the only one that is named; `null` where none is, or several. */
  readonly currency: string | null;
  readonly giver: Range | null;
  readonly taker: Range | null;
  readonly lacks: Readonly<Record<FlowSide, readonly MoneyLack[]>>;
}

/** What would be thrown away if nobody took it: for the others there is no fee to avoid. */
const leftOver: readonly ResourceKind[] = ['waste', 'by-product', 'material'];
const weightless: readonly ResourceKind[] = [
  'heat',
  'cold',
  'power',
  'knowledge',
  'service',
  'capacity',
  'land',
];

/**
 * Money a year by party (the formula is general knowledge). Giver: the fee for disposal that is avoided + price − what
 * it spends; taker: what need no longer be bought − price − what it spends; the way to whoever pays for it. Price and
 * fee are below zero where the giver pays.
 */
export function partnersMoney(graph: BoardGraph, flow: Flow): PartnersMoney {
  const till = tillOf(graph, flow);
  const lacks: Record<FlowSide, MoneyLack[]> = { giver: [], taker: [] };
  const lack = (side: FlowSide, missing: MoneyLack): null => {
    if (!lacks[side].includes(missing)) lacks[side].push(missing);
    return null;
  };
  const sums: Record<FlowSide, (Range | null)[]> = {
    giver: [feeAvoided(till, flow, (missing) => lack('giver', missing))],
    taker: [purchaseAvoided(till, flow, (missing) => lack('taker', missing))],
  };
  const paid = payment(till, flow, soldAmount(till, flow), (missing) => {
    for (const side of flowSides) lack(side, missing);
    return null;
  });
  sums.giver.push(paid);
  sums.taker.push(paid === null ? null : negative(paid));
  for (const side of flowSides)
    sums[side].push(spentBy(till, flow, side, (missing) => lack(side, missing)));
  const way = wayCost(till, flow);
  for (const side of flowSides)
    if (way.missing !== null && (way.payer === null || way.payer === side)) lack(side, way.missing);
    else if (way.payer === side) sums[side].push(negative(way.cost));
  const totalOf = (side: FlowSide) =>
    lacks[side].length > 0 || sums[side].includes(null)
      ? null
      : sums[side].reduce<Range>((sum, part) => plus(sum, part ?? exactly(0)), exactly(0));
  return { currency: till.currency, giver: totalOf('giver'), taker: totalOf('taker'), lacks };
}

/** A board, and the currency in which one flow is reckoned. */
interface Till {
  readonly graph: BoardGraph;
  readonly currency: string | null;
}

function tillOf(graph: BoardGraph, flow: Flow): Till {
  const { flows } = graph.board;
  const compared = [flow.replaces?.flow, flow.avoids?.flow].map((id) => flows.get(id ?? ''));
  const told = [flow, ...compared].filter((one) => one !== undefined);
  return { graph, currency: currencyOf(graph.board, told) };
}

type Lack = (missing: MoneyLack) => null;

/** What the giver would have paid for disposal (or been paid: then it is below zero). */
function feeAvoided(till: Till, flow: Flow, lack: Lack): Range | null {
  const disposal = till.graph.board.flows.get(flow.avoids?.flow ?? '');
  if (disposal === undefined) {
    const kind = till.graph.resource(flow.resource)?.kind ?? 'waste';
    return leftOver.includes(kind) ? lack('avoided') : exactly(0);
  }
  const sent = soldAmount(till, flow);
  const earned = payment(till, disposal, sent, (missing) =>
    lack(missing === 'price' ? 'avoided-price' : missing),
  );
  return earned === null ? null : negative(earned);
}

/** What the taker would have paid for what is replaced. */
function purchaseAvoided(till: Till, flow: Flow, lack: Lack): Range | null {
  const before = till.graph.board.flows.get(flow.replaces?.flow ?? '');
  if (before === undefined) return lack('replaced');
  if (flow.replaces?.ratio == null) return lack('ratio');
  const priced = findUnit(before.price?.per ?? null)?.dimension;
  const amount =
    priced === undefined
      ? amountReceived(till.graph, flow)
      : amountReplaced(till.graph, flow, priced);
  return payment(till, before, amount, (missing) =>
    lack(missing === 'price' ? 'replaced-price' : missing),
  );
}

function soldAmount(till: Till, flow: Flow): YearlyAmount | null {
  return flow.amount?.per === 'once' ? null : flowPerYear(till.graph, flow, 'giver');
}

/** What the taker of a flow pays the giver for so much a year; below zero where the giver pays. */
function payment(till: Till, flow: Flow, amount: YearlyAmount | null, lack: Lack): Range | null {
  const { price } = flow;
  if (price?.amount == null) return lack('price');
  if (price.amount === 0) return exactly(0);
  const payer = payerOf(price.amount, price.paidBy);
  if (payer === null) return lack('payer');
  const unit = findUnit(price.per);
  if (unit === undefined) return lack('price');
  const rate = rateInto(till.graph.board, till.currency, price.currency);
  if (rate === null) return lack('rate');
  const counted =
    amount === null ? null : yearlyIn(amount, unit.dimension, till.graph.resource(flow.resource));
  if (counted === null) return lack('amount');
  const sum = scaleRange(counted, (Math.abs(price.amount) * rate) / unit.size);
  return payer === 'taker' ? sum : negative(sum);
}

/** Who pays; `null` where sign and word contradict each other. */
function payerOf(amount: number, paidBy: FlowSide | null): FlowSide | null {
  const bySign: FlowSide = amount < 0 ? 'giver' : 'taker';
  return paidBy === null || paidBy === bySign ? bySign : null;
}

/** What a side spends on it a year, below zero. Costs that nobody listed are none. */
function spentBy(till: Till, flow: Flow, side: FlowSide, lack: Lack): Range | null {
  let spent = 0;
  for (const { side: spender, amount, currency } of flow.costs) {
    if (spender !== side || amount === null) continue;
    const rate = rateInto(till.graph.board, till.currency, currency);
    if (rate === null) return lack('rate');
    spent += amount * rate;
  }
  return exactly(-spent);
}

/** What the way costs a year, and who pays for it. */
interface Way {
  readonly missing: MoneyLack | null;
  readonly cost: Range;
  readonly payer: FlowSide | null;
}

function wayCost(till: Till, flow: Flow): Way {
  const resource = till.graph.resource(flow.resource);
  const payer = flow.transport?.paidBy ?? null;
  const perTkm = flow.transport?.costPerTkm ?? null;
  const km = distanceKmOf(till.graph, flow);
  const unknown = (missing: MoneyLack): Way => ({ missing, cost: exactly(0), payer });
  const costsNothing =
    perTkm === 0 ||
    km === 0 ||
    (perTkm === null && isLaid(transportModeOf(flow.transport?.mode))) ||
    (resource !== undefined && weightless.includes(resource.kind));
  if (costsNothing) return { missing: null, cost: exactly(0), payer };
  if (perTkm === null) return unknown('transport-cost');
  if (km === null) return unknown('distance');
  const sold = soldAmount(till, flow);
  const tonnes = sold === null ? null : yearlyIn(sold, 'mass', resource);
  if (tonnes === null) return unknown('amount');
  if (payer === null) return unknown('transport-payer');
  return { missing: null, cost: scaleRange(tonnes, km * perTkm), payer };
}

function negative(range: Range): Range {
  return subtractRanges(exactly(0), range);
}

function plus(a: Range, b: Range): Range {
  return { low: a.low + b.low, mode: a.mode + b.mode, high: a.high + b.high };
}
