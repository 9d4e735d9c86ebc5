export { cardSize, companyCard, type CardShape, type CompanyCard } from './companyCard.ts';
export { contrast, linearChannels, luminance } from './contrast.ts';
export { flowLines, type FlowLine } from './flowAppearance.ts';
export { pointAt, routeFlow, routePath, type Box, type FlowRoute } from './flowRoute.ts';
export { lanesOf } from './lanes.ts';
export {
  flowColors,
  flowSorts,
  palette,
  personColors,
  sortOfKind,
  themes,
  type FlowSort,
  type Theme,
  type ThemedColor,
} from './palette.ts';
export { freePlace, placesOf } from './placement.ts';
export { sectorColors, sectorGroupOf, sectorGroups, type SectorGroup } from './sectors.ts';
