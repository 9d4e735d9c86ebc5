import type { BoardSnapshot } from '../board/snapshot.ts';
import type { BoardGraph } from '../graph/boardGraph.ts';
import type { Dimension } from '../quantities/dimension.ts';
import type { Range } from '../quantities/range.ts';
import type { Factor } from '../records/factor.ts';
import type { Resource } from '../records/resource.ts';
import type { TransportMode } from '../transport/transportMode.ts';
import { readFactorUnit } from './factorUnit.ts';
import { knownFactorOf, thingNamed, type FactorKind, type KnownFactor } from './knownFactors.ts';

/** An emission factor as a board counts with it: kilograms of CO2e for one base unit of a dimension. */
export interface EmissionFactor extends Range {
  readonly per: Dimension | 'transport';
  /** Share of the carbon that comes from plants and animals; `null`: nobody told. */
  readonly biogenicShare: number | null;
  /** The board's own record that it comes from; `null`: it came with the program. */
  readonly own: Factor | null;
}

/**
 * The factor for doing something with a resource: the board's own for this resource (`gypsum-id:production`), its own
 * for the thing that the resource is by its name (`natural-gas:burning`), or what comes with the program. `null`:
 * unknown, which is never 0.
 */
export function factorOf(
  graph: BoardGraph,
  resource: Resource | undefined,
  kind: Exclude<FactorKind, 'transport'>,
): EmissionFactor | null {
  if (resource === undefined) return null;
  const own = ownFactors(graph.board);
  const thing = thingOf(resource);
  const known = thing === null ? null : knownFactorOf(thing, kind);
  const factor =
    fromOwn(own.get(`${resource.id}:${kind}`), known) ??
    (thing === null ? null : fromOwn(own.get(`${thing}:${kind}`), known)) ??
    fromKnown(known);
  if (factor === null || factor.per === 'transport') return null;
  return { ...factor, biogenicShare: resource.biogenicShare ?? factor.biogenicShare };
}

/** The factor for carrying a tonne a kilometre: the board's own (`truck:transport`), or what comes with the program. */
export function transportFactorOf(graph: BoardGraph, mode: TransportMode): EmissionFactor | null {
  const known = knownFactorOf(mode, 'transport');
  const factor =
    fromOwn(ownFactors(graph.board).get(`${mode}:transport`), known) ?? fromKnown(known);
  return factor?.per === 'transport' ? factor : null;
}

/** What a resource is in the tables of the program, by its names; `null` where none of them holds it. */
export function thingOf(resource: Resource): string | null {
  let thing = things.get(resource);
  if (thing === undefined) {
    thing = thingNamed([resource.name, ...Object.values(resource.names ?? {})]);
    things.set(resource, thing);
  }
  return thing;
}

const things = new WeakMap<Resource, string | null>();
const ownByAbout = new WeakMap<BoardSnapshot['factors'], ReadonlyMap<string, Factor>>();

function ownFactors({ factors }: BoardSnapshot): ReadonlyMap<string, Factor> {
  let own = ownByAbout.get(factors);
  if (own === undefined) {
    // Two about the same: the first by id counts, on every device.
    const ordered = [...factors.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
    own = new Map(ordered.map((factor) => [factor.about ?? '', factor]));
    ownByAbout.set(factors, own);
  }
  return own;
}

function fromOwn(own: Factor | undefined, known: KnownFactor | null): EmissionFactor | null {
  if (own?.value == null) return null;
  const unit = readFactorUnit(own.unit ?? '');
  if (unit === null) return null;
  const low = Math.min(own.low ?? own.value, own.value);
  const high = Math.max(own.high ?? own.value, own.value);
  return {
    ...scaled({ low, mode: own.value, high }, unit.kilograms),
    per: unit.per,
    biogenicShare: known?.biogenicShare ?? null,
    own,
  };
}

function fromKnown(known: KnownFactor | null): EmissionFactor | null {
  const unit = known === null ? null : readFactorUnit(known.unit);
  if (known === null || unit === null) return null;
  const { low, value, high, biogenicShare } = known;
  return {
    ...scaled({ low, mode: value, high }, unit.kilograms),
    per: unit.per,
    biogenicShare,
    own: null,
  };
}

function scaled({ low, mode, high }: Range, by: number): Range {
  return { low: low * by, mode: mode * by, high: high * by };
}
