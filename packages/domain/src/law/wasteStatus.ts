import type { Flow, LegalStatus } from '../records/flow.ts';
import type { Resource } from '../records/resource.ts';

/** Whether it is said that the law does not take it for waste: what is asked of waste is not asked of it. */
export function isNoWaste(status: LegalStatus | null): boolean {
  return status !== null && status !== 'waste' && status !== 'undecided';
}

/** Whether it is waste: by what is said of its status, else by the kind of the resource. */
export function isWaste(status: LegalStatus | null, { kind }: Pick<Resource, 'kind'>): boolean {
  return status === 'waste' || (kind === 'waste' && !isNoWaste(status));
}

/** What is said of all these flows together: waste if one is, undecided if one is left open. */
export function statusOfAll(flows: readonly Pick<Flow, 'legalStatus'>[]): LegalStatus | null {
  const said = flows.flatMap(({ legalStatus }) => legalStatus ?? []);
  const gravest = (['waste', 'undecided'] as const).find((status) => said.includes(status));
  return gravest ?? said[0] ?? null;
}
