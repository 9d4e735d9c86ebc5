import { findUnit, type Dimension, type Resource, type ResourceKind } from '@symbiomap/domain';
import { defineRule, type Fix, type Look, type Report } from '../../rule.ts';
import { atAmounts, itemsOf, type StatedAmount } from '../../statedAmounts.ts';
import { severityFor } from '../../severityFor.ts';

const matter: readonly Dimension[] = ['mass', 'volume', 'normal-volume', 'count', 'area'];
const carrier: readonly Dimension[] = ['mass', 'volume', 'normal-volume', 'energy', 'power'];
const energy: readonly Dimension[] = ['energy', 'power'];

/** In what each kind may be counted. Services and spare capacity: in anything (hours, tonnes stored, square metres). */
const fitting: Readonly<Record<ResourceKind, readonly Dimension[] | null>> = {
  material: matter,
  product: matter,
  'by-product': matter,
  waste: matter,
  water: ['mass', 'volume'],
  heat: energy,
  cold: energy,
  power: energy,
  fuel: carrier,
  gas: carrier,
  knowledge: ['time', 'count', 'money'],
  service: null,
  capacity: null,
  land: ['area'],
};

const variants = ['water', 'heat', 'cold', 'power', 'carrier', 'knowledge', 'land'] as const;
const variantOf: Readonly<Partial<Record<ResourceKind, (typeof variants)[number]>>> = {
  water: 'water',
  heat: 'heat',
  cold: 'cold',
  power: 'power',
  fuel: 'carrier',
  gas: 'carrier',
  knowledge: 'knowledge',
  land: 'land',
};

/** U01: an amount in a unit that does not measure this kind of resource: heat in tonnes. */
export const unitMisfit = defineRule({
  id: 'U01',
  check: 'unit-misfit',
  severity: 'error',
  variants,
  fixIds: ['is-steam', 'change-unit', 'change-kind'],
  find: atAmounts(misfit),
});

function misfit(
  stated: StatedAmount,
  { graph, nameOf }: Look,
  found: Report<(typeof variants)[number], 'is-steam' | 'change-unit' | 'change-kind'>,
): undefined {
  const resource = graph.resource(stated.resourceId);
  const unit = findUnit(stated.amount.unit);
  if (resource === undefined || unit === undefined || fits(resource, unit.dimension)) return;
  const variant = variantOf[resource.kind];
  const isSteam: Fix<'is-steam'> = {
    id: 'is-steam',
    changes: [{ kind: 'edit', table: 'resources', id: resource.id, fields: { state: 'steam' } }],
  };
  const maybeSteam = { ...resource, state: resource.state ?? 'steam' };
  found({
    items: itemsOf(stated),
    subject: [stated.id, stated.field],
    severity: severityFor(stated.flow, 'error'),
    params: { resource: nameOf(resource), amount: stated.amount },
    ...(variant !== undefined && { variant }),
    fixes: [
      ...(fits(maybeSteam, unit.dimension) ? [isSteam] : []),
      { id: 'change-unit', edit: { item: stated.id, field: stated.field } },
      { id: 'change-kind', edit: { item: resource.id, field: 'kind' } },
    ],
  });
}

/** Steam is heat that is sold by weight. */
function fits({ kind, state }: Pick<Resource, 'kind' | 'state'>, dimension: Dimension): boolean {
  if (kind === 'heat' && state === 'steam' && dimension === 'mass') return true;
  return fitting[kind]?.includes(dimension) ?? true;
}
