import type { CompanyKind, EvidenceClass, FlowStage } from '@symbiomap/domain';
import { flowColors, palette, type FlowSort, type Theme, type ThemedColor } from './palette.ts';
import { sectorColors, type SectorGroup } from './sectors.ts';

/** What the colour of a card may tell. */
export const cardColorings = ['sector', 'kind'] as const;
export type CardColoring = (typeof cardColorings)[number];
/** What the colour of a line may tell. */
export const lineColorings = ['sort', 'stage', 'evidence'] as const;
export type LineColoring = (typeof lineColorings)[number];

/** What somebody wants the map to tell by colour and width. */
export interface MapLook {
  readonly cards: CardColoring;
  readonly lines: LineColoring;
  /** The wider a line, the more flows a year. */
  readonly isWidthByAmount: boolean;
}

export const usualLook: MapLook = { cards: 'sector', lines: 'sort', isWidthByAmount: false };

/** Kinds of company that share a colour; icon and outline tell them apart. */
export const kindGroups = ['company', 'supply', 'public', 'market', 'nature'] as const;
export type KindGroup = (typeof kindGroups)[number];
export const groupOfKind: Readonly<Record<CompanyKind, KindGroup>> = {
  company: 'company',
  utility: 'supply',
  infrastructure: 'supply',
  storage: 'supply',
  lab: 'public',
  authority: 'public',
  network: 'public',
  market: 'market',
  household: 'market',
  source: 'nature',
  sink: 'nature',
  environment: 'nature',
};

/** Stages that share a colour; the line tells them apart. */
export const stagePhases = ['thought', 'tried', 'agreed', 'operating', 'ended'] as const;
export type StagePhase = (typeof stagePhases)[number];
export const phaseOfStage: Readonly<Record<FlowStage, StagePhase>> = {
  idea: 'thought',
  contacted: 'thought',
  sample: 'tried',
  'lab-test': 'tried',
  pilot: 'tried',
  agreement: 'agreed',
  operating: 'operating',
  paused: 'ended',
  stopped: 'ended',
};

/** How firmly a number is known; the label says it in words. */
export const evidenceLevels = ['firm', 'told', 'assumed', 'unsaid'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];
const levelOfClass: Readonly<Record<EvidenceClass, EvidenceLevel>> = {
  measured: 'firm',
  document: 'firm',
  stated: 'told',
  estimated: 'told',
  typical: 'assumed',
  guess: 'assumed',
};

/** How firmly something of a class of evidence is known; `null`: nobody has said. */
export function evidenceLevel(evidence: EvidenceClass | null): EvidenceLevel {
  return evidence === null ? 'unsaid' : levelOfClass[evidence];
}

export const kindColors: Readonly<Record<KindGroup, ThemedColor>> = {
  company: { light: '#2369b0', dark: '#86c4ff' },
  supply: { light: '#a87d00', dark: '#c0a32f' },
  public: { light: '#6b3b8e', dark: '#b590d4' },
  market: { light: '#b83721', dark: '#e68269' },
  nature: { light: '#4b8877', dark: '#5dad97' },
};
export const phaseColors: Readonly<Record<StagePhase, ThemedColor>> = {
  thought: { light: '#a87d00', dark: '#c0a32f' },
  tried: { light: '#b83721', dark: '#e68269' },
  agreed: { light: '#6b3b8e', dark: '#b590d4' },
  operating: { light: '#1f6f54', dark: '#63c6a0' },
  ended: palette.paused,
};
export const evidenceColors: Readonly<Record<EvidenceLevel, ThemedColor>> = {
  firm: { light: '#1f6f54', dark: '#63c6a0' },
  told: { light: '#a87d00', dark: '#c0a32f' },
  assumed: { light: '#b83721', dark: '#e68269' },
  unsaid: { light: '#6b3b8e', dark: '#b590d4' },
};

/** A colour of the map by what it tells; also the name of its custom property. */
export type MapColor =
  | `sector-${SectorGroup}`
  | `kind-${KindGroup}`
  | `flow-${FlowSort}`
  | `phase-${StagePhase}`
  | `evidence-${EvidenceLevel}`
  | 'paused';

/** The colour of a card in a look. */
export function cardColor(
  { cards }: MapLook,
  card: { readonly kind: CompanyKind; readonly group: SectorGroup },
): MapColor {
  return cards === 'sector' ? `sector-${card.group}` : `kind-${groupOfKind[card.kind]}`;
}

/** The colour of a line in a look; what is paused or stopped is grey in each. */
export function lineColor(
  { lines }: MapLook,
  line: {
    readonly sort: FlowSort;
    readonly stage: FlowStage;
    readonly evidence: EvidenceClass | null;
  },
): MapColor {
  const phase = phaseOfStage[line.stage];
  if (phase === 'ended') return 'paused';
  if (lines === 'sort') return `flow-${line.sort}`;
  return lines === 'stage' ? `phase-${phase}` : `evidence-${evidenceLevel(line.evidence)}`;
}

const named = <N extends string>(
  prefix: string,
  colors: Readonly<Record<N, ThemedColor>>,
): readonly (readonly [string, ThemedColor])[] =>
  Object.entries<ThemedColor>(colors).map(([name, color]) => [`${prefix}-${name}`, color]);

/** Every colour of the map by its name, on either ground. */
export const mapColors: ReadonlyMap<string, ThemedColor> = new Map([
  ...named('sector', sectorColors),
  ...named('kind', kindColors),
  ...named('flow', flowColors),
  ...named('phase', phaseColors),
  ...named('evidence', evidenceColors),
  ['paused', palette.paused],
]);

/** A colour of the map on a ground, as `#rrggbb`. */
export function mapColor(color: MapColor, theme: Theme): string {
  return (mapColors.get(color) ?? palette.paused)[theme];
}
