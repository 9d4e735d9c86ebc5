import {
  boardFileSchema,
  readBoardFile,
  writeBoardFile,
  type BoardSnapshot,
  type Company,
  type Flow,
  type Need,
  type Offer,
  type Process,
  type Resource,
} from '@symbiomap/domain';
import { keepDescribed } from './keepDescribed.ts';

/** What is left out of a file: `public` what is nobody else's business, `none` nothing. */
export const redactions = ['public', 'none'] as const;
export type Redaction = (typeof redactions)[number];

/**
 * A board as strangers may see it, made before anything is written, so that nothing hides in the file. Gone are
 * confidential resources and flows with all that hangs on them; contacts, money, notes, comments, barriers, what was
 * decided and who made what; and all fields that this version does not know, as they could hold anything. Throws for a board without
 * a title, which no file can hold. `withNotes`: the notes that lie on the map are kept, as they are to be read there.
 */
export function redactBoard(
  board: BoardSnapshot,
  redaction: Redaction,
  withNotes = false,
): BoardSnapshot {
  return redaction === 'none' ? board : onlyDescribed(withoutPrivate(board, withNotes));
}

function withoutPrivate(board: BoardSnapshot, withNotes: boolean): BoardSnapshot {
  const resources = publicRecords(board.resources, publicResource);
  const isSecret = (id: string | null) =>
    id !== null && board.resources.get(id)?.confidential === true;
  const withoutSecrets = publicRecords(board.flows, (flow) =>
    flow.confidential === true || isSecret(flow.resource) ? null : publicFlow(flow),
  );
  const flows = publicRecords(withoutSecrets, (flow) => forgetFlows(flow, withoutSecrets));
  const companies = publicRecords(board.companies, publicCompany);
  const isKept = (id: string) => companies.has(id) || resources.has(id) || flows.has(id);
  return {
    board: { ...board.board, unread: null },
    companies,
    resources,
    flows,
    offers: publicRecords(board.offers, (offer) =>
      isSecret(offer.resource) ? null : publicStock(offer),
    ),
    needs: publicRecords(board.needs, (need) =>
      isSecret(need.resource) ? null : publicStock(need),
    ),
    processes: publicRecords(board.processes, (process) => publicProcess(process, isSecret)),
    areas: publicRecords(board.areas, (area) => ({ ...area, ...nobody })),
    notes: withNotes ? publicRecords(board.notes, (note) => ({ ...note, ...nobody })) : new Map(),
    comments: new Map(),
    exceptions: new Map(),
    refusals: new Map(),
    scenarios: new Map(),
    assessments: new Map(),
    scores: new Map(),
    factors: publicRecords(board.factors, (factor) => ({ ...factor, ...nobody, note: '' })),
    tour: publicRecords(board.tour, (stop) => ({
      ...stop,
      ...nobody,
      focus: stop.focus.filter(isKept),
    })),
    faults: [],
    unread: null,
  };
}

/** A board without any field that the format does not describe, at any depth. */
function onlyDescribed(board: BoardSnapshot): BoardSnapshot {
  const read = readBoardFile(keepDescribed(writeBoardFile(board), boardFileSchema()));
  if (!read.ok) throw new Error(`A board has no file: ${JSON.stringify(read.problem[0])}`);
  return read.value;
}

/** Who made a record, whether it is locked, and what nobody knows of it. */
const nobody = { createdBy: null, locked: null, unread: null } as const;

function publicRecords<R>(
  records: ReadonlyMap<string, R>,
  publicOf: (record: R) => R | null,
): ReadonlyMap<string, R> {
  const kept = new Map<string, R>();
  for (const [id, record] of records) {
    const open = publicOf(record);
    if (open !== null) kept.set(id, open);
  }
  return kept;
}

function publicCompany(company: Company): Company {
  return { ...company, ...nobody, contact: null, note: '' };
}

function publicResource(resource: Resource): Resource | null {
  return resource.confidential === true ? null : { ...resource, ...nobody, note: '' };
}

function publicFlow(flow: Flow): Flow {
  return {
    ...flow,
    ...nobody,
    price: null,
    costs: [],
    investment: null,
    contract: null,
    transport: flow.transport && { ...flow.transport, costPerTkm: null, paidBy: null },
    evidence: flow.evidence && { ...flow.evidence, by: null },
    stages: flow.stages.map((step) => ({ ...step, note: null })),
    tests: [],
    barriers: [],
    effects: [],
    note: '',
  };
}

function publicStock<S extends Offer | Need>(stock: S): S {
  const evidence = stock.evidence && { ...stock.evidence, by: null };
  return { ...stock, ...nobody, price: null, currentRoute: null, evidence, note: '' };
}

/** A flow that knows of no flow that is not there any more. */
function forgetFlows(flow: Flow, kept: ReadonlyMap<string, Flow>): Flow {
  const isKept = (other: { readonly flow: string | null } | null) =>
    other?.flow != null && kept.has(other.flow);
  return {
    ...flow,
    replaces: isKept(flow.replaces) ? flow.replaces : null,
    avoids: isKept(flow.avoids) ? flow.avoids : null,
    waitsFor: flow.waitsFor.filter((id) => kept.has(id)),
  };
}

function publicProcess(
  process: Process,
  isSecret: (resourceId: string | null) => boolean,
): Process {
  return {
    ...process,
    ...nobody,
    inputs: process.inputs.filter(({ resource }) => !isSecret(resource)),
    outputs: process.outputs.filter(({ resource, of }) => !isSecret(resource) && !isSecret(of)),
    losses: process.losses.filter(({ resource }) => !isSecret(resource)),
  };
}
