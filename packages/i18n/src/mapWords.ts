import {
  units,
  type Amount,
  type BoardTotals,
  type CompanyKind,
  type Dimension,
  type EvidenceClass,
  type FlowStage,
} from '@symbiomap/domain';
import { formatAmount, formatComputed, formatUnit } from './formatAmount.ts';
import type { Translate } from './translation.ts';

/** Kinds of card that are told by their sector; of the others the kind says more. */
const toldBySector: ReadonlySet<CompanyKind> = new Set(['company', 'utility']);

/** What a picture of a board says in a language, in the shape that the scene's painters ask for (`MapWords`). */
export function mapWords(translate: Translate) {
  const known = (key: string): string => (translate.has(key) ? translate(key) : '');
  return {
    language: translate.language,
    unnamed: translate('domain.unnamed'),
    photo: translate('map.photo'),
    trade: (kind: CompanyKind, sector: string) =>
      toldBySector.has(kind) ? known(`sector.${sector}`) : translate(`companyKind.${kind}`),
    counts: (counts: {
      readonly giveCount: number;
      readonly needCount: number;
      readonly flowCount: number;
    }) =>
      [
        ...(counts.giveCount > 0
          ? [translate('company.counts.give', { count: counts.giveCount })]
          : []),
        ...(counts.needCount > 0
          ? [translate('company.counts.need', { count: counts.needCount })]
          : []),
        translate('company.counts.flows', { count: counts.flowCount }),
      ].join(' · '),
    amount: (amount: Amount | null) => formatAmount(translate, amount),
    stage: (stage: FlowStage) => translate(`stage.${stage}`),
    sort: (sort: string) => known(`flowSort.${sort}`),
    kind: (kind: CompanyKind) => translate(`companyKind.${kind}`),
    evidence: (evidence: EvidenceClass | null) =>
      translate(evidence === null ? 'evidence.unsaid' : `evidence.${evidence}`),
    widest: (dimension: Dimension, amount: number) => widestInWords(translate, dimension, amount),
    amountUnknown: translate('legend.amountUnknown'),
    spokenCompany: (company: {
      readonly name: string;
      readonly trade: string;
      readonly incomingCount: number;
      readonly outgoingCount: number;
    }) =>
      translate('map.spokenCompany', {
        name: company.name,
        trade: company.trade,
        incoming: company.incomingCount,
        outgoing: company.outgoingCount,
      }),
    spokenFlow: (flow: {
      readonly resource: string;
      readonly amount: string;
      readonly from: string;
      readonly to: string;
      readonly stage: string;
    }) =>
      translate('map.spokenFlow', {
        ...flow,
        resource: flow.resource === '' ? translate('map.unknownResource') : flow.resource,
        amount: flow.amount === '' ? 'none' : flow.amount,
      }),
  };
}

/** The largest yearly amount of a dimension, given in its base unit: "215,000 t/year". */
export function widestInWords(translate: Translate, dimension: Dimension, amount: number): string {
  const unit = units.find((one) => one.dimension === dimension && one.size === 1)?.id ?? null;
  return formatAmount(translate, {
    low: null,
    mode: Number(amount.toPrecision(4)),
    high: null,
    unit,
    per: dimension === 'power' ? null : 'year',
    basis: null,
  });
}

/** How much there is on a board, in pieces of a sentence: "13 companies", "18 flows", "282,000 t a year". */
export function totalsInWords(translate: Translate, totals: BoardTotals): readonly string[] {
  return [
    translate('map.companies', { count: totals.companyCount }),
    translate('map.flows', { count: totals.flowCount }),
    ...totals.yearly.map(({ mode, unit }) =>
      translate('map.total', {
        amount: formatComputed(translate.language, mode),
        unit: formatUnit(translate, unit),
      }),
    ),
  ];
}

/** Which flows the sums cover, where they do not cover all; else empty. */
export function coverageInWords(translate: Translate, totals: BoardTotals): string {
  const counted = totals.yearly.reduce((sum, { flowCount }) => sum + flowCount, 0);
  if (counted === 0 || totals.uncountedFlows === 0) return '';
  return translate('map.totalOf', { counted, all: counted + totals.uncountedFlows });
}

/** The day on which a map was made, as people write it. */
export function savedAtInWords(translate: Translate, savedAt: Date): string {
  const date = new Intl.DateTimeFormat(translate.language, { dateStyle: 'long' }).format(savedAt);
  return translate('map.savedAt', { date });
}
