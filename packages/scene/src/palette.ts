import type { ResourceKind } from '@symbiomap/domain';

/** The two grounds everything is drawn on. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A colour for each ground, as `#rrggbb`. */
export type ThemedColor = Readonly<Record<Theme, string>>;

/** The colours of the map and of what lies around it. */
export const palette = {
  ground: { light: '#f7f5f0', dark: '#141a18' },
  surface: { light: '#ffffff', dark: '#1d2522' },
  ink: { light: '#1f2421', dark: '#ecefe9' },
  secondaryInk: { light: '#5b635d', dark: '#a3ada6' },
  accent: { light: '#1f6f54', dark: '#63c6a0' },
  error: { light: '#b3372c', dark: '#f08a7e' },
  warning: { light: '#985a00', dark: '#e0a044' },
  hint: { light: '#4b6478', dark: '#9db6c9' },
  paused: { light: '#7a807b', dark: '#8b948e' },
} as const satisfies Readonly<Record<string, ThemedColor>>;

/** The sorts of flow that a map tells apart by colour; resource kinds that look alike to a reader share one. */
export const flowSorts = [
  'material',
  'residue',
  'water',
  'heat',
  'power',
  'fuel',
  'service',
] as const;
export type FlowSort = (typeof flowSorts)[number];

/** Which sort of flow a kind of resource makes. */
export const sortOfKind: Readonly<Record<ResourceKind, FlowSort>> = {
  material: 'material',
  product: 'material',
  'by-product': 'residue',
  waste: 'residue',
  water: 'water',
  heat: 'heat',
  cold: 'heat',
  power: 'power',
  fuel: 'fuel',
  gas: 'fuel',
  knowledge: 'service',
  service: 'service',
  capacity: 'service',
  land: 'service',
};

/** The sort of a flow by what flows. What nobody has named is drawn as service. */
export function sortOfFlow(resource: { readonly kind: ResourceKind } | undefined): FlowSort {
  return resource === undefined ? 'service' : sortOfKind[resource.kind];
}

/** The colour of each sort of flow. Tests hold 3:1 on every ground and tell them apart for colour-blind eyes. */
export const flowColors: Readonly<Record<FlowSort, ThemedColor>> = {
  material: { light: '#85703a', dark: '#efba86' },
  residue: { light: '#6b3b8e', dark: '#b590d4' },
  water: { light: '#2369b0', dark: '#86c4ff' },
  heat: { light: '#b83721', dark: '#e68269' },
  power: { light: '#a87d00', dark: '#c0a32f' },
  fuel: { light: '#4b8877', dark: '#5dad97' },
  service: { light: '#5a616a', dark: '#b3b9c2' },
};

/** The colours people are given, in turn; all carry white (light) or dark (dark) letters. */
export const personColors = [
  '#b5472f',
  '#1f6f54',
  '#2a62a8',
  '#7d4aa6',
  '#96620a',
  '#a63d6f',
  '#2e7480',
  '#5a6b1f',
  '#6c5347',
  '#4757b8',
] as const;
