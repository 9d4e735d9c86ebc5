import type { RecordFields, RecordIn, TableName } from '@symbiomap/domain';

/** What becomes of the id that a reference holds; `null`: the reference becomes unknown. */
export type MapId = (id: string) => string | null;

/** For each table, its fields that hold references, with every id mapped. */
const mappers: {
  readonly [T in TableName]: (record: RecordIn<T>, map: MapId) => RecordFields<T>;
} = {
  companies: (company, map) => ({ differentFrom: each(company.differentFrom, map) }),
  resources: (resource, map) => ({ differentFrom: each(resource.differentFrom, map) }),
  offers: (offer, map) => ({
    company: one(offer.company, map),
    resource: one(offer.resource, map),
  }),
  needs: (need, map) => ({ company: one(need.company, map), resource: one(need.resource, map) }),
  processes: (process, map) => ({
    company: one(process.company, map),
    inputs: process.inputs.map((stream) => ({ ...stream, resource: one(stream.resource, map) })),
    outputs: process.outputs.map((stream) => ({
      ...stream,
      resource: one(stream.resource, map),
      of: one(stream.of, map),
    })),
    losses: process.losses.map((loss) => ({ ...loss, resource: one(loss.resource, map) })),
  }),
  flows: (flow, map) => ({
    from: one(flow.from, map),
    to: one(flow.to, map),
    resource: one(flow.resource, map),
    replaces: flow.replaces && { ...flow.replaces, flow: one(flow.replaces.flow, map) },
    avoids: flow.avoids && { ...flow.avoids, flow: one(flow.avoids.flow, map) },
    via: one(flow.via, map),
    waitsFor: each(flow.waitsFor, map),
  }),
  areas: (area, map) => ({ within: one(area.within, map) }),
  notes: () => ({}),
  comments: (comment, map) => ({ on: one(comment.on, map), replyTo: one(comment.replyTo, map) }),
  tour: (stop, map) => ({ focus: each(stop.focus, map) }),
  exceptions: () => ({}),
  refusals: (refusal, map) => ({
    from: one(refusal.from, map),
    to: one(refusal.to, map),
    resource: one(refusal.resource, map),
  }),
  scenarios: (scenario, map) => ({
    on: each(scenario.on, map),
    off: each(scenario.off, map),
    without: each(scenario.without, map),
  }),
  assessments: (assessment, map) => ({ flows: each(assessment.flows, map) }),
  scores: (score, map) => ({
    assessment: one(score.assessment, map),
    flow: one(score.flow, map),
  }),
  factors: () => ({}),
};

function one(id: string | null | undefined, map: MapId): string | null {
  return id === null || id === undefined ? null : map(id);
}

function each(ids: readonly string[], map: MapId): readonly string[] {
  return ids.map(map).filter((id) => id !== null);
}

/** The fields of a record that refer to other records, with their ids mapped. */
export function mapReferences<T extends TableName>(
  table: T,
  record: RecordIn<T>,
  map: MapId,
): RecordFields<T> {
  return mappers[table](record, map);
}

/** The ids of all records that a record refers to, whether they exist or not. */
export function referencesOf<T extends TableName>(
  table: T,
  record: RecordIn<T>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  mapReferences(table, record, (id) => {
    ids.add(id);
    return id;
  });
  return ids;
}
