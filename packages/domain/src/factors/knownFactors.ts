import { foldName } from '../names/foldName.ts';
import { firstNamed } from '../names/firstNamed.ts';
import { typicalValuesOf } from '../quantities/typicalValues.ts';
import type { TransportMode } from '../transport/transportMode.ts';

/**
 * What is done with a thing: made or fetched (cradle to gate), burnt, worked into what it replaces, thrown away, or
 * (for a means of transport) carried along.
 */
export const factorKinds = ['production', 'burning', 'treatment', 'disposal', 'transport'] as const;
export type FactorKind = (typeof factorKinds)[number];

/** Where figures are from. What says "general knowledge" is for first estimates only. */
const sources = {
  ipcc: { source: 'IPCC 2006 Guidelines, vol. 2, default values (general knowledge: to be checked)', year: 2006, region: 'world' },
  uk: { source: 'UK 2024 disposal factors as implied by measure-up.org (£ a tonne at £252 a tonne of CO2e), ±10 %', year: 2024, region: 'GB' },
  chemistry: { source: 'it holds no carbon', year: null, region: 'world' },
  usual: { source: 'general knowledge', year: null, region: 'Europe' },
} as const; // prettier-ignore
/** Whose figure it is; its words for people: `form.factor.origin.<origin>`. */
export type FactorOrigin = keyof typeof sources;

/** An emission factor that comes with the program. */
export interface KnownFactor {
  /** `natural-gas:burning`: by this name a board may set another value. */
  readonly id: string;
  readonly kind: FactorKind;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** As `readFactorUnit` reads it. */
  readonly unit: string;
  /** `null` where the source tells none. */
  readonly year: number | null;
  readonly region: string;
  readonly origin: FactorOrigin;
  readonly source: string;
  /** Share of its carbon that comes from plants and animals, where the thing is what it is called; `null`: unknown. */
  readonly biogenicShare: number | null;
}

type Ends = readonly [low: number, value: number, high: number];
const factor = (
  thing: string,
  kind: FactorKind,
  unit: string,
  [low, value, high]: Ends,
  origin: FactorOrigin,
  biogenicShare: number | null = 0,
): KnownFactor => ({
  id: `${thing}:${kind}`,
  kind,
  value,
  low,
  high,
  unit,
  origin,
  ...sources[origin],
  biogenicShare,
});
const burning = (thing: string, ends: Ends, biogenicShare = 0) =>
  factor(thing, 'burning', 'kg CO2e/GJ', ends, 'ipcc', biogenicShare);
const made = (thing: string, ends: Ends) => factor(thing, 'production', 't CO2e/t', ends, 'usual');
const worked = (thing: string, ends: Ends) => factor(thing, 'treatment', 't CO2e/t', ends, 'usual');
const thrown = (thing: string, value: number) =>
  factor(thing, 'disposal', 'kg CO2e/t', [value * 0.9, value, value * 1.1], 'uk', null);
const carried = (mode: TransportMode, ends: Ends) =>
  factor(mode, 'transport', 'kg CO2e/t·km', ends, 'usual');

const named = (id: string, ...names: readonly string[]) => ({ id, stems: names.map(foldName) });
/** What tables of typical values would take for something else ("aluminium scrap" for scrap of steel), by beginnings of names. */
const special = [
  named('aluminium-scrap', 'aluminium scrap', 'aluminum scrap', 'scrap aluminium', 'алюминиевый лом', 'лом алюминия', 'aluminiumsskrot', 'aluminiumskrot', 'alumiiniromu', 'złom aluminium', 'aluminiumschrott'),
]; // prettier-ignore
/** What they do not hold. */
const further = [
  named('aluminium', 'primary aluminium', 'aluminium', 'aluminum', 'алюмини', 'alumiini'),
  named('steel', 'steel', 'pig iron', 'blast furnace steel', 'сталь', 'чугун', 'stål', 'råjärn', 'teräs', 'stal', 'stahl'),
  named('mineral-nitrogen', 'mineral nitrogen', 'nitrogen in fertiliser', 'минеральный азот', 'азот удобрений', 'mineralsk kvælstof', 'mineraliskt kväve', 'azot mineralny', 'mineralischer stickstoff'),
]; // prettier-ignore

/** All factors that come with the program, as a table: one line each. */
export const knownFactors: readonly KnownFactor[] = [
  burning('natural-gas', [54.3, 56.1, 58.3]),
  burning('coal', [89.5, 94.6, 99.7]),
  burning('diesel', [72.6, 74.1, 74.8]),
  burning('heavy-fuel-oil', [75.5, 77.4, 78.8]),
  burning('peat', [100, 106, 108]),
  burning('sawdust', [95, 112, 132], 1),
  burning('bark', [95, 112, 132], 1),
  burning('wood-chips', [95, 112, 132], 1),
  burning('pellets', [95, 112, 132], 1),
  burning('straw', [84.7, 100, 117], 1),
  burning('bagasse', [84.7, 100, 117], 1),
  burning('biogas', [46.2, 54.6, 66], 1),
  burning('biomethane', [46.2, 54.6, 66], 1),
  burning('ethanol', [59.8, 70.8, 84.3], 1),
  burning('cooking-oil', [67.1, 79.6, 95.3], 1),
  factor('hydrogen', 'burning', 'kg CO2e/GJ', [0, 0, 0], 'chemistry'),
  made('clinker', [0.83, 0.85, 0.87]),
  made('aluminium', [6, 7.5, 9]),
  made('steel', [1.9, 2.1, 2.3]),
  made('plastic', [1.6, 1.85, 2.1]),
  made('mineral-nitrogen', [3, 4.5, 6]),
  worked('slag', [0.05, 0.075, 0.1]),
  worked('aluminium-scrap', [0.3, 0.55, 0.8]),
  worked('scrap', [0.3, 0.5, 0.7]),
  worked('plastic', [0.3, 0.6, 0.9]),
  thrown('household-waste', 496),
  thrown('paper', 1_163),
  thrown('plastic', 9),
  thrown('sand', 1.2),
  thrown('crushed-stone', 1.2),
  thrown('rubble', 1.2),
  carried('truck', [0.06, 0.1, 0.15]),
  carried('rail', [0.02, 0.025, 0.03]),
  carried('ship', [0.005, 0.01, 0.02]),
];

const byId = new Map(knownFactors.map((known) => [known.id, known]));

/** What a thing of one of these names is in the tables; `null` where none of them holds it. */
export function thingNamed(names: readonly string[]): string | null {
  return (
    firstNamed(special, names)?.id ??
    typicalValuesOf(names)?.id ??
    firstNamed(further, names)?.id ??
    null
  );
}

/** The factor that comes with the program for a thing, or for a means of transport; `null` where there is none. */
export function knownFactorOf(thing: string, kind: FactorKind): KnownFactor | null {
  return byId.get(`${thing}:${kind}`) ?? null;
}
