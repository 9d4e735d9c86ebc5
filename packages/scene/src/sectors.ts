import type { ThemedColor } from './palette.ts';

/** Groups of sectors that a map tells apart: what a reader calls a branch, not the list's 22 sections. */
export const sectorGroups = [
  'farming',
  'mining',
  'food',
  'wood',
  'chemistry',
  'minerals',
  'metals',
  'making',
  'energy',
  'water',
  'recycling',
  'building',
  'transport',
  'trade',
  'science',
  'public',
  'unknown',
] as const;
export type SectorGroup = (typeof sectorGroups)[number];

/** First NACE division of each group, ascending; a group reaches up to the next entry. The divisions 01–43 and 49–53 have the same meaning in Rev. 2 and Rev. 2.1. */
const groupFromDivision: readonly (readonly [number, SectorGroup])[] = [
  [1, 'farming'],
  [5, 'mining'],
  [10, 'food'],
  [13, 'making'],
  [16, 'wood'],
  [18, 'making'],
  [19, 'chemistry'],
  [23, 'minerals'],
  [24, 'metals'],
  [26, 'making'],
  [35, 'energy'],
  [36, 'water'],
  [38, 'recycling'],
  [41, 'building'],
  [45, 'trade'],
  [49, 'transport'],
  [55, 'trade'],
  [58, 'science'],
  [64, 'trade'],
  [69, 'science'],
  [77, 'trade'],
  [84, 'public'],
  [85, 'science'],
  [86, 'public'],
];

/** The group of a sector code (`35.11`, `10`); `unknown` for none or one that is no NACE code. */
export function sectorGroupOf(code: string | null | undefined): SectorGroup {
  const division = Number.parseInt(code ?? '', 10);
  if (!Number.isFinite(division) || division < 1 || division > 99) return 'unknown';
  let group: SectorGroup = 'unknown';
  for (const [from, name] of groupFromDivision) if (division >= from) group = name;
  return group;
}

/** The colour of the strip on a company's card. */
export const sectorColors: Readonly<Record<SectorGroup, ThemedColor>> = {
  farming: { light: '#6a8f2f', dark: '#a9cc6c' },
  mining: { light: '#7c6a55', dark: '#b9a68e' },
  food: { light: '#c06a1f', dark: '#eaa566' },
  wood: { light: '#8f6b3a', dark: '#cfa873' },
  chemistry: { light: '#8a4f9e', dark: '#c596d8' },
  minerals: { light: '#8d7f6f', dark: '#c4b7a8' },
  metals: { light: '#5f6f80', dark: '#a2b3c6' },
  making: { light: '#4a6fa5', dark: '#8fb1e2' },
  energy: { light: '#a97a08', dark: '#e6bd4f' },
  water: { light: '#2f7fb5', dark: '#7cbce8' },
  recycling: { light: '#2f8f6b', dark: '#6fcaa6' },
  building: { light: '#a0583f', dark: '#dc987f' },
  transport: { light: '#55606e', dark: '#9ba8b8' },
  trade: { light: '#b04a6f', dark: '#e593b2' },
  science: { light: '#3f7f8f', dark: '#82c1d0' },
  public: { light: '#6b6f76', dark: '#a9aeb6' },
  unknown: { light: '#7f8580', dark: '#8b948e' },
};
