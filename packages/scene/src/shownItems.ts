import {
  matchTexts,
  type BoardGraph,
  type BoardSnapshot,
  type Company,
  type CompanyKind,
  type EvidenceClass,
  type Flow,
  type FlowStage,
  type Named,
} from '@symbiomap/domain';
import { sortOfFlow, type FlowSort } from './palette.ts';
import { placesOf } from './placement.ts';
import { sectorGroupOf, type SectorGroup } from './sectors.ts';

/** What a reader wants to see. An empty list and an empty text leave everything in. */
export interface BoardFilter {
  readonly text: string;
  readonly sectors: readonly SectorGroup[];
  readonly kinds: readonly CompanyKind[];
  readonly sorts: readonly FlowSort[];
  readonly stages: readonly FlowStage[];
  /** `null`: nobody said how the flow is known. */
  readonly evidence: readonly (EvidenceClass | null)[];
}

/** What lies at most so many flows away from some items. */
export interface BoardFocus {
  readonly ids: readonly string[];
  readonly steps: 1 | 2 | 3;
}

export const noFilter: BoardFilter = {
  text: '',
  sectors: [],
  kinds: [],
  sorts: [],
  stages: [],
  evidence: [],
};

/** Whether a filter leaves anything out. */
export function isFiltering(filter: BoardFilter): boolean {
  const { text, ...lists } = filter;
  return text.trim() !== '' || Object.values(lists).some(({ length }) => length > 0);
}

/**
 * The ids of the companies and flows that a filter and a focus leave to be seen; `null` if that is all of them.
 * A flow is shown with both its ends. Asked for what flows are like, companies are shown that take part in such a
 * flow; asked for a text, also those that give, need, send or take what is called so.
 */
export function shownItems(
  graph: BoardGraph,
  filter: BoardFilter,
  focus: BoardFocus | null,
): ReadonlySet<string> | null {
  if (!isFiltering(filter) && focus === null) return null;
  const { companies, flows } = graph.board;
  const near = focus === null ? null : nearTo(graph, focus);
  const isNear = (id: string) => near === null || near.has(id);
  const isCompanyAsked = companyTest(filter);
  const isFlowAsked = flowTest(graph, filter);
  const asksForFlows = [filter.sorts, filter.stages, filter.evidence].some(
    ({ length }) => length > 0,
  );
  const says = (texts: readonly string[]) => {
    const match = matchTexts(filter.text, texts);
    return match !== null && match !== 'scattered';
  };
  const hasText = filter.text.trim() !== '';

  const shown = new Set<string>();
  for (const company of companies.values()) {
    if (!isNear(company.id) || !isCompanyAsked(company)) continue;
    const own = [...graph.outgoing(company.id), ...graph.incoming(company.id)];
    if (asksForFlows && !own.some(isFlowAsked)) continue;
    const isNamed = !hasText || says(namesOf(company)) || isAbout(graph, company.id, says);
    if (isNamed) shown.add(company.id);
  }
  for (const flow of flows.values()) {
    const hasEnds =
      flow.from !== null && flow.to !== null && shown.has(flow.from) && shown.has(flow.to);
    if (hasEnds && isFlowAsked(flow)) shown.add(flow.id);
  }
  return shown;
}

/** A board with only those of its companies and flows that are shown; the others keep where they lie. */
export function boardOfShown(board: BoardSnapshot, shown: ReadonlySet<string>): BoardSnapshot {
  const places = placesOf(board);
  const companies = new Map<string, Company>();
  for (const [id, company] of board.companies) {
    if (!shown.has(id)) continue;
    // Those without a place of their own lie in a grid that hangs on how many there are.
    const position = company.position ?? places.get(id) ?? null;
    companies.set(id, company.position === position ? company : { ...company, position });
  }
  const flows = new Map([...board.flows].filter(([id]) => shown.has(id)));
  return { ...board, companies, flows };
}

/** Companies at most so many flows away from where the focus is, whichever way the flows go. */
function nearTo(graph: BoardGraph, { ids, steps }: BoardFocus): ReadonlySet<string> {
  const near = new Set<string>();
  for (const id of ids) {
    const flow = graph.board.flows.get(id);
    for (const start of flow === undefined ? [id] : [flow.from, flow.to]) {
      if (start !== null && graph.board.companies.has(start)) near.add(start);
    }
  }
  let last: readonly string[] = [...near];
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = [];
    for (const id of last) {
      const partners = [
        ...graph.outgoing(id).map(({ to }) => to),
        ...graph.incoming(id).map(({ from }) => from),
      ];
      for (const partner of partners) {
        if (partner === null || near.has(partner)) continue;
        near.add(partner);
        next.push(partner);
      }
    }
    last = next;
  }
  return near;
}

function companyTest({ sectors, kinds }: BoardFilter): (company: Company) => boolean {
  return ({ sector, kind }) =>
    (sectors.length === 0 || sectors.includes(sectorGroupOf(sector?.code))) &&
    (kinds.length === 0 || kinds.includes(kind));
}

function flowTest(
  graph: BoardGraph,
  { sorts, stages, evidence }: BoardFilter,
): (flow: Flow) => boolean {
  return ({ resource, stage, evidence: known }) =>
    (sorts.length === 0 || sorts.includes(sortOfFlow(graph.resource(resource)))) &&
    (stages.length === 0 || stages.includes(stage)) &&
    (evidence.length === 0 || evidence.includes(known?.class ?? null));
}

function isAbout(
  graph: BoardGraph,
  id: string,
  says: (texts: readonly string[]) => boolean,
): boolean {
  const about = [
    ...graph.outgoing(id),
    ...graph.incoming(id),
    ...graph.offersOf(id),
    ...graph.needsOf(id),
  ];
  return about.some(({ resource: of }) => {
    const resource = graph.resource(of);
    return resource !== undefined && says(namesOf(resource));
  });
}

function namesOf({ name, names }: Named): readonly string[] {
  return [name, ...Object.values(names ?? {})];
}
