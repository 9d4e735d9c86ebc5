import { nameIn, type BoardGraph } from '@symbiomap/domain';

/** What companies, flows and chains of a board are called in a language: for those who say indicators. */
export function namesOn(graph: BoardGraph, language: string): (id: string) => string {
  const companyName = (id: string | null) => {
    const company = graph.company(id);
    return company === undefined ? '?' : nameIn(company, language);
  };
  return (id) => {
    const flow = graph.board.flows.get(id);
    if (flow !== undefined) {
      const resource = graph.resource(flow.resource);
      const what = resource === undefined ? '' : ` (${nameIn(resource, language)})`;
      return `${companyName(flow.from)} → ${companyName(flow.to)}${what}`;
    }
    const record = graph.company(id) ?? graph.resource(id);
    if (record !== undefined) return nameIn(record, language);
    return graph.board.assessments.get(id)?.name ?? id;
  };
}
