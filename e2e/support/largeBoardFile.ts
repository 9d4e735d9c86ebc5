/** What of a board file a journey over a large board reads. */
export interface LargeBoardFile {
  readonly companies: readonly {
    readonly id: string;
    readonly name: string;
    readonly position: { readonly x: number; readonly y: number };
  }[];
}

/** A board of so many companies in rows, and flows to neighbours: the same each time. */
export function largeBoardFile(companyCount: number, flowCount: number): LargeBoardFile {
  const columns = Math.ceil(Math.sqrt(companyCount * 0.75));
  const steps = [1, columns, columns + 1, 2];
  const kinds = ['material', 'by-product', 'water', 'heat', 'power', 'fuel', 'service'];
  const stages = ['idea', 'sample', 'pilot', 'agreement', 'operating', 'paused', 'stopped'];
  const companies = Array.from({ length: companyCount }, (_, index) => ({
    id: `c${index}`,
    name: `Company ${index}`,
    kind: 'company',
    position: { x: (index % columns) * 420, y: Math.floor(index / columns) * 240 },
  }));
  const flows = Array.from({ length: flowCount }, (_, index) => ({
    id: `f${index}`,
    from: `c${index % companyCount}`,
    to: `c${(index + (steps[index % steps.length] ?? 1)) % companyCount}`,
    resource: `r${index % kinds.length}`,
    stage: stages[index % stages.length],
  }));
  const resources = kinds.map((kind, index) => ({ id: `r${index}`, name: `Kind ${kind}`, kind }));
  const head = { format: 'symbiomap.board', version: 1, board: { title: 'Large' } };
  return { ...head, companies, resources, flows } as LargeBoardFile;
}
