import {
  carbonOfFlow,
  factorKinds,
  knownFactorOf,
  knownFactors,
  thingOf,
  transportModeOf,
  type BoardGraph,
  type Factor,
  type FactorKind,
  type KnownFactor,
  type Resource,
} from '@symbiomap/domain';

/** Whose factor it is: a thing of the tables, a resource of the board, or what nobody here knows any more. */
export type FactorSubject =
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'resource'; readonly resource: Resource }
  | { readonly kind: 'gone' };

export const factorGroups = ['missing', 'own', 'used', 'rest'] as const;
export type FactorGroup = (typeof factorGroups)[number];

/** One factor: what comes with the program, what the board has set in its place, or that there is none. */
export interface FactorRow {
  /** `natural-gas:burning`, `<resource id>:production`; of a second one about the same its own id. */
  readonly key: string;
  /** Under which name the board would set its own. */
  readonly about: string;
  readonly group: FactorGroup;
  readonly subject: FactorSubject;
  readonly kind: FactorKind;
  readonly known: KnownFactor | null;
  readonly own: Factor | null;
  /** The resources of the board that count with it. */
  readonly usedBy: readonly Resource[];
  /** The flows that are carried so. */
  readonly flowCount: number;
}

/** All factors of a board, those that come with the program included, and those that a flow waits for. */
export function factorRows(graph: BoardGraph): readonly FactorRow[] {
  const { factors, resources } = graph.board;
  const ordered = [...factors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ownBy = new Map<string, Factor>();
  for (const factor of ordered) {
    const about = factor.about ?? '';
    if (!ownBy.has(about)) ownBy.set(about, factor);
  }
  const resourcesBy = Map.groupBy(resources.values(), (resource) => thingOf(resource) ?? '');
  const usedBy = (thing: string, kind: FactorKind) =>
    (resourcesBy.get(thing) ?? []).filter(({ id }) => !ownBy.has(`${id}:${kind}`));

  const usual = knownFactors.map((known): FactorRow => {
    const { id: about, kind } = known;
    const thing = about.slice(0, -kind.length - 1);
    const own = ownBy.get(about) ?? null;
    const used = usedBy(thing, kind);
    const flowCount = kind === 'transport' ? carriedBy(graph, thing) : 0;
    const group = own !== null ? 'own' : used.length + flowCount > 0 ? 'used' : 'rest';
    const subject = { kind: 'thing', id: thing } as const;
    return { key: about, about, group, subject, kind, known, own, usedBy: used, flowCount };
  });
  const isShown = new Set(usual.map(({ own }) => own?.id));
  const others = ordered
    .filter(({ id }) => !isShown.has(id))
    .map((own): FactorRow => {
      const about = own.about ?? '';
      const kind = factorKinds.find((one) => about.endsWith(`:${one}`)) ?? 'production';
      const subjectId = about.slice(0, -kind.length - 1);
      const resource = resources.get(subjectId);
      const thing = resource === undefined ? subjectId : thingOf(resource);
      const used = ownBy.get(about) === own ? usedBy(subjectId, kind) : [];
      return {
        key: own.id,
        about,
        group: 'own',
        subject: subjectOf(resource, used),
        kind,
        known: thing === null ? null : knownFactorOf(thing, kind),
        own,
        usedBy: used,
        flowCount: 0,
      };
    });
  return [...missingRows(graph), ...others, ...usual];
}

/** What savings of flows wait for, each once. */
function missingRows(graph: BoardGraph): readonly FactorRow[] {
  const missing = new Map<string, FactorRow>();
  for (const flow of graph.board.flows.values()) {
    const carbon = carbonOfFlow(graph, flow);
    if (carbon === null || carbon.ok) continue;
    for (const { missing: what, item, kind } of carbon.problem) {
      const resource = graph.resource(item);
      if (what !== 'factor' || kind === null || resource === undefined) continue;
      const about = `${resource.id}:${kind}`;
      missing.set(about, {
        key: `missing ${about}`,
        about,
        group: 'missing',
        subject: { kind: 'resource', resource },
        kind,
        known: null,
        own: null,
        usedBy: [],
        flowCount: 0,
      });
    }
  }
  return [...missing.values()];
}

function subjectOf(resource: Resource | undefined, used: readonly Resource[]): FactorSubject {
  const one = resource ?? used[0];
  return one === undefined ? { kind: 'gone' } : { kind: 'resource', resource: one };
}

function carriedBy({ board }: BoardGraph, mode: string): number {
  let count = 0;
  for (const { transport } of board.flows.values())
    if (transportModeOf(transport?.mode ?? null) === mode) count += 1;
  return count;
}

/** Which rows are asked for. */
export const factorFilters = ['all', 'here', 'own', 'general', 'sourceless'] as const;
export type FactorFilter = (typeof factorFilters)[number];

/** Whether a row is one of those that are asked for. */
export function isAskedFor(row: FactorRow, filter: FactorFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'here':
      return row.group !== 'rest';
    case 'own':
      return row.own !== null;
    case 'general':
      return (
        row.own === null &&
        row.known !== null &&
        row.known.origin !== 'uk' &&
        row.known.origin !== 'chemistry'
      );
    case 'sourceless':
      return row.own !== null && (row.own.source ?? '').trim() === '';
  }
}
