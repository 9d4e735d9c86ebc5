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

/** How well a number is known, best first. */
export const evidenceClasses = [
  'measured',
  'document',
  'stated',
  'estimated',
  'typical',
  'guess',
] as const;
export type EvidenceClass = (typeof evidenceClasses)[number];

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
  transport: object({ mode: text(40), distanceKm: number({ min: 0, max: 50_000 }) }),
  /** Money per unit; negative: the giver pays. */
  price: object({ amount: number(), currency: text(10), per: text(40) }),
  evidence: object({
    class: oneOf(evidenceClasses),
    source: text(2_000),
    year: number({ min: 1800, max: 2200 }),
  }),
  operation: text(10),
  legalStatus: oneOf(legalStatuses),
  /** The supply that this flow makes unnecessary, and how much of it one unit replaces. */
  replaces: object({ flow: reference('flows'), ratio: number({ min: 0 }) }),
  /** The disposal that this flow makes unnecessary. */
  avoids: object({ flow: reference('flows') }),
  tests: listOf(
    object({ date: date(), lab: text(300), sample: text(300), result: text(40), note: text() }),
    100,
  ),
  barriers: listOf(
    object({
      kind: oneOf(barrierKinds),
      text: text(),
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
      sign: text(),
    }),
    50,
  ),
  /** Flows with the same word here exclude each other. */
  alternatives: text(64),
  /** A flow from a company to itself that is meant so. */
  internal: yesNo(),
  confidential: yesNo(),
  note: longText(),
});
export type Flow = RecordOf<typeof FlowRecord>;
