import type { Amount, LossKind, Process, RecordChange } from '@symbiomap/domain';

/** The change that adds a loss to a process. */
export function lossAdded(
  { id, losses }: Process,
  kind: LossKind,
  resource: string | null,
  amount: Amount,
): RecordChange {
  return {
    kind: 'edit',
    table: 'processes',
    id,
    fields: { losses: [...losses, { kind, resource, amount }] },
  };
}
