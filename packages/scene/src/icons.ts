import type { CompanyKind } from '@symbiomap/domain';
import type { FlowSort } from './palette.ts';
import type { SectorGroup } from './sectors.ts';
import lucide from './lucideIcons.json' with { type: 'json' };

/** An icon of a 24 × 24 field: shapes with their attributes, to be stroked and not filled. */
export type Icon = readonly (readonly [string, Readonly<Record<string, string>>])[];
type IconName = keyof typeof lucide;

const bySector: Readonly<Record<SectorGroup, IconName>> = {
  farming: 'wheat',
  mining: 'pickaxe',
  food: 'utensils',
  wood: 'tree-pine',
  chemistry: 'flask-conical',
  minerals: 'brick-wall',
  metals: 'anvil',
  making: 'cog',
  energy: 'zap',
  water: 'droplets',
  recycling: 'recycle',
  building: 'hard-hat',
  transport: 'truck',
  trade: 'store',
  science: 'microscope',
  public: 'landmark',
  unknown: 'factory',
};

const byKind: Partial<Readonly<Record<CompanyKind, IconName>>> = {
  infrastructure: 'waypoints',
  lab: 'flask-round',
  authority: 'landmark',
  network: 'network',
  market: 'store',
  source: 'mountain',
  sink: 'trash',
  environment: 'cloud-sun',
  storage: 'warehouse',
  household: 'house',
};

const bySort: Readonly<Record<FlowSort, IconName>> = {
  material: 'package',
  residue: 'recycle',
  water: 'droplet',
  heat: 'flame',
  power: 'zap',
  fuel: 'fuel',
  service: 'handshake',
};

const icons = lucide as unknown as Readonly<Record<IconName, Icon>>;

/** The icon of a company: what it is, or, for a company proper, what it works in. */
export function companyIcon(kind: CompanyKind, sector: SectorGroup): Icon {
  return icons[byKind[kind] ?? bySector[sector]];
}

/** The icon of a sort of flow. */
export function flowIcon(sort: FlowSort): Icon {
  return icons[bySort[sort]];
}
