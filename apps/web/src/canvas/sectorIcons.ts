import type { CompanyKind } from '@symbiomap/domain';
import type { FlowSort, SectorGroup } from '@symbiomap/scene';
import {
  BrickWall,
  CloudSun,
  Cog,
  Droplet,
  Droplets,
  Factory,
  Flame,
  FlaskConical,
  FlaskRound,
  Fuel,
  Handshake,
  HardHat,
  House,
  Landmark,
  Microscope,
  Mountain,
  Network,
  Package,
  Pickaxe,
  Recycle,
  Store,
  Trash2,
  TreePine,
  Truck,
  Utensils,
  Warehouse,
  Wheat,
  Zap,
  Anvil,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';

const bySector: Readonly<Record<SectorGroup, LucideIcon>> = {
  farming: Wheat,
  mining: Pickaxe,
  food: Utensils,
  wood: TreePine,
  chemistry: FlaskConical,
  minerals: BrickWall,
  metals: Anvil,
  making: Cog,
  energy: Zap,
  water: Droplets,
  recycling: Recycle,
  building: HardHat,
  transport: Truck,
  trade: Store,
  science: Microscope,
  public: Landmark,
  unknown: Factory,
};

const byKind: Partial<Readonly<Record<CompanyKind, LucideIcon>>> = {
  infrastructure: Waypoints,
  lab: FlaskRound,
  authority: Landmark,
  network: Network,
  market: Store,
  source: Mountain,
  sink: Trash2,
  environment: CloudSun,
  storage: Warehouse,
  household: House,
};

/** The icon of a card: what it is, or, for a company, what it works in. */
export function cardIcon(kind: CompanyKind, sector: SectorGroup): LucideIcon {
  return byKind[kind] ?? bySector[sector];
}

/** The icon of a sort of flow. */
export const flowIcons: Readonly<Record<FlowSort, LucideIcon>> = {
  material: Package,
  residue: Recycle,
  water: Droplet,
  heat: Flame,
  power: Zap,
  fuel: Fuel,
  service: Handshake,
};
