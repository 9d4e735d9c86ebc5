import type { BoardSnapshot, Flow, Scenario } from '@symbiomap/domain';

/** Which part of a board is meant, and how it could be. */
export interface Narrowing {
  /** Only these companies, and the flows between them. */
  readonly companies?: ReadonlySet<string>;
  /** Only these flows, and the companies that they link: a chain. */
  readonly flows?: ReadonlySet<string>;
  /** How things could be. */
  readonly scenario?: Pick<Scenario, 'on' | 'off' | 'without'>;
  /** Companies that are gone. */
  readonly without?: readonly string[];
}

/**
 * The board as it is meant; itself where nothing is left out. What flows are compared with stays even where a chain
 * does not name it: savings hang on it.
 */
export function narrowed(board: BoardSnapshot, narrowing: Narrowing): BoardSnapshot {
  const { companies, flows, scenario, without = [] } = narrowing;
  if (
    companies === undefined &&
    flows === undefined &&
    scenario === undefined &&
    without.length === 0
  )
    return board;
  const isGone = new Set([...without, ...(scenario?.without ?? [])]);
  const [on, off] = [new Set(scenario?.on ?? []), new Set(scenario?.off ?? [])];
  const kept = new Map<string, Flow>();
  const add = (flow: Flow) => {
    if (off.has(flow.id) || isGone.has(flow.from ?? '') || isGone.has(flow.to ?? '')) return;
    kept.set(flow.id, on.has(flow.id) ? { ...flow, stage: 'operating' } : flow);
  };
  for (const flow of board.flows.values()) {
    const isInside =
      companies === undefined || (companies.has(flow.from ?? '') && companies.has(flow.to ?? ''));
    if (isInside && (flows === undefined || flows.has(flow.id))) add(flow);
  }
  for (const { replaces, avoids } of [...kept.values()])
    for (const id of [replaces?.flow, avoids?.flow]) {
      const baseline = id == null ? undefined : board.flows.get(id);
      if (baseline !== undefined && !kept.has(baseline.id)) add(baseline);
    }
  const ends = new Set([...kept.values()].flatMap(({ from, to }) => [from, to]));
  const isMeant = (id: string) =>
    !isGone.has(id) &&
    (ends.has(id) || companies?.has(id) === true || (companies ?? flows) === undefined);
  return {
    ...board,
    flows: kept,
    companies: new Map([...board.companies].filter(([id]) => isMeant(id))),
    offers: withCompanies(board.offers, isMeant),
    needs: withCompanies(board.needs, isMeant),
    processes: withCompanies(board.processes, isMeant),
  };
}

function withCompanies<R extends { readonly company: string | null }>(
  records: ReadonlyMap<string, R>,
  isMeant: (id: string) => boolean,
): ReadonlyMap<string, R> {
  return new Map([...records].filter(([, { company }]) => isMeant(company ?? '')));
}
