import { matchTexts, type BoardGraph, type Flow, type Named } from '@symbiomap/domain';
import { shownItems } from '@symbiomap/scene';
import type { ViewState } from './viewState.ts';

/** What answers the search. */
export interface Found {
  readonly companies: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
}

/** Companies and flows by what was typed: a company by its names, a flow by those of what flows. */
export function findOnMap(graph: BoardGraph, typed: string): Found {
  const answers = (texts: readonly string[]) => {
    const match = matchTexts(typed, texts);
    return match !== null && match !== 'scattered';
  };
  const companies = [...graph.board.companies.values()].filter((company) =>
    answers([...namesOf(company), ...company.aliases]),
  );
  const flows = drawnFlows(graph).filter((flow) => {
    const resource = graph.resource(flow.resource);
    return resource !== undefined && answers(namesOf(resource));
  });
  return { companies: idsOf(companies), flows: idsOf(flows) };
}

/** The ids of companies and flows that are lit in a view, the rest being faded; `null`: all are. */
export function litIn(
  graph: BoardGraph,
  { focus, steps, search, filter }: ViewState,
): ReadonlySet<string> | null {
  const asked = shownItems(graph, filter, focus === null ? null : { ids: [focus], steps });
  if (focus !== null || search.trim() === '') return asked;
  const found = findOnMap(graph, search);
  const lit = new Set([...found.companies, ...found.flows]);
  for (const id of found.flows) {
    if (asked?.has(id) === false) continue;
    const flow = graph.board.flows.get(id);
    for (const end of [flow?.from, flow?.to]) if (end != null) lit.add(end);
  }
  return asked === null ? lit : new Set([...lit].filter((id) => asked.has(id)));
}

/** The flows that a map shows: those with both ends. */
export function drawnFlows(graph: BoardGraph): readonly Flow[] {
  return [...graph.board.flows.values()].filter(
    ({ from, to }) => graph.company(from) !== undefined && graph.company(to) !== undefined,
  );
}

const namesOf = ({ name, names }: Named) => [name, ...Object.values(names ?? {})];
const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));
