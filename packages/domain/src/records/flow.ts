import { amount } from './amountField.ts';
import {
  date,
  listOf,
  longText,
  number,
  object,
  oneOf,
  oneOfOr,
  reference,
  text,
  yesNo,
} from './field.ts';
import { evidence } from './evidence.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** How far an exchange has come, in order; the last two are where it may end. */
export const flowStages = [
  'idea',
  'contacted',
  'sample',
  'lab-test',
  'pilot',
  'agreement',
  'operating',
  'paused',
  'stopped',
] as const;
export type FlowStage = (typeof flowStages)[number];

/** What stands in the way of an exchange. */
export const barrierKinds = [
  'technical',
  'economic',
  'regulatory',
  'informational',
  'organisational',
  'social',
  'geographic',
  'temporal',
] as const;
export type BarrierKind = (typeof barrierKinds)[number];

/** What the law takes the flowing thing for. */
export const legalStatuses = [
  'waste',
  'by-product',
  'end-of-waste',
  'product',
  'undecided',
] as const;
export type LegalStatus = (typeof legalStatuses)[number];

/** How grave a barrier is. */
export const barrierSeverities = ['low', 'medium', 'high'] as const;
/** Which side of an exchange. */
export const flowSides = ['giver', 'taker'] as const;
export type FlowSide = (typeof flowSides)[number];
/** What the taker uses it for, where the law or the sums ask. */
export const flowUses = ['feed', 'food', 'soil', 'energy', 'material', 'other'] as const;
export type FlowUse = (typeof flowUses)[number];
/** What either side spends on an exchange, beside price and transport. */
export const costKinds = ['preparation', 'treatment', 'storage', 'other'] as const;

/** What an exchange may bring beside money and tonnes; others may be named as well. */
export const effectKinds = [
  'customer-loyalty',
  'employer-brand',
  'learning',
  'trust',
  'reputation',
  'innovation',
  'supply-security',
  'neighbourhood',
  'jobs',
  'trained',
  'visits',
] as const;

/** A resource going from one company to another, real or only thought of. */
export const FlowRecord = defineRecord('flows', {
  from: reference('companies'),
  to: reference('companies'),
  resource: reference('resources'),
  stage: oneOfOr(flowStages, 'idea'),
  amount: amount(),
  /** What the taker says, where it differs from the giver. */
  takerAmount: amount(),
  since: date(),
  until: date(),
  /** Shares of the year, January to December; they need not add up to 1. */
  monthly: listOf(number({ min: 0 }), 12),
  transport: object({
    mode: text(40),
    distanceKm: number({ min: 0, max: 50_000 }),
    /** t a trip. */
    loadT: number({ min: 0, max: 1e6 }),
    returnsEmpty: yesNo(),
    /** Days on the way. */
    days: number({ min: 0, max: 366 }),
    /** Money per t·km, in the currency of the board. */
    costPerTkm: number({ min: 0 }),
    paidBy: oneOf(flowSides),
  }),
  /** What the pipe, the road or the store can take at most. */
  capacity: amount(),
  /** Days that it lies in store before it is used. */
  storageDays: number({ min: 0, max: 3_660 }),
  /** Share that is lost on the way, 0–1. */
  loss: number({ min: 0, max: 1 }),
  /** Money per unit; negative: the giver pays. `paidBy` says it in so many words. */
  price: object({
    amount: number(),
    currency: text(10),
    per: text(40),
    paidBy: oneOf(flowSides),
    year: number({ min: 1800, max: 2200 }),
  }),
  /** Money a year that either side spends on it. */
  costs: listOf(
    object({
      kind: oneOf(costKinds),
      side: oneOf(flowSides),
      amount: number({ min: 0 }),
      currency: text(10),
    }),
    20,
  ),
  investment: object({
    amount: number({ min: 0 }),
    currency: text(10),
    lifetimeYears: number({ min: 0, max: 200 }),
    /** Interest a year, 0.05 is 5 %. */
    interest: number({ min: 0, max: 1 }),
    /** Gain a year, where it is known better than prices tell. */
    yearlyGain: number(),
    side: oneOf(flowSides),
  }),
  contract: object({ type: text(200), from: date(), to: date() }),
  evidence: evidence(),
  use: oneOf(flowUses),
  operation: text(10),
  legalStatus: oneOf(legalStatuses),
  /** What makes a by-product of a residue (Directive 2008/98/EC, article 5): four answers. */
  byProductTest: object({
    useIsCertain: yesNo(),
    usedDirectly: yesNo(),
    fromProduction: yesNo(),
    useIsLawful: yesNo(),
  }),
  /** Notification or papers for crossing a border. */
  shipmentPapers: text(500),
  /** The supply that this flow makes unnecessary, and how much of it one unit replaces. */
  replaces: object({ flow: reference('flows'), ratio: number({ min: 0 }) }),
  /** The disposal that this flow makes unnecessary. */
  avoids: object({ flow: reference('flows') }),
  /** The process that makes of it what the taker needs: dries, heats, cleans, presses. */
  via: reference('processes'),
  /** When it came to which stage. */
  stages: listOf(object({ stage: oneOf(flowStages), date: date(), note: text() }), 100),
  /** Flows that have to run before it can. */
  waitsFor: listOf(reference('flows'), 20),
  tests: listOf(
    object({ date: date(), lab: text(300), sample: text(300), result: text(40), note: text() }),
    100,
  ),
  barriers: listOf(
    object({
      kind: oneOf(barrierKinds),
      text: text(),
      severity: oneOf(barrierSeverities),
      owner: text(200),
      nextStep: text(),
      due: date(),
      solved: yesNo(),
    }),
    100,
  ),
  effects: listOf(
    object({
      kind: text(60),
      before: number({ min: 1, max: 5 }),
      after: number({ min: 1, max: 5 }),
      /** How many: jobs, people trained, visits. */
      count: number({ min: 0 }),
      /** Who says so. */
      by: text(200),
      sign: text(),
    }),
    50,
  ),
  /** Flows with the same word here exclude each other. */
  alternatives: text(64),
  /** A flow from a company to itself that is meant so. */
  internal: yesNo(),
  /** Brings back what came: condensate, empty pallets. */
  returning: yesNo(),
  confidential: yesNo(),
  note: longText(),
});
export type Flow = RecordOf<typeof FlowRecord>;
