import { commands } from '@symbiomap/document';
import {
  factorKinds,
  knownFactorOf,
  thingOf,
  type Factor,
  type FactorKind,
  type KnownFactor,
  type RecordFields,
  type Resource,
} from '@symbiomap/domain';
import { formatNumber } from '@symbiomap/i18n';
import { X } from 'lucide-react';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import { FactorNumberField, FactorUnitField } from '../../fields/factorFields.tsx';
import { FormSections } from '../../fields/form/FormSections.tsx';
import panel from '../../fields/panel.module.css';
import { spokenUnit } from '../../fields/spokenUnit.ts';
import { useVolume } from '../../language/useVolume.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import styles from './resourceFactors.module.css';

type Kind = Exclude<FactorKind, 'transport'>;
const kinds = factorKinds.filter((kind): kind is Kind => kind !== 'transport');
const usualUnit = 'kg CO2e/t';

/** By what the CO2 of a resource is reckoned: what comes with the program, and what this board knows better. */
export function ResourceFactors({ resource }: { readonly resource: Resource }) {
  const { board, view } = useSession();
  const translate = useVolume('forms');
  const rights = useRights();
  const factors = useBoard((current) => current.factors);
  if (translate === null) return null;

  const mayAdd = rights.mayAdd();
  const own = new Map<Kind, Factor>();
  for (const factor of factors.values())
    for (const kind of kinds) if (factor.about === `${resource.id}:${kind}`) own.set(kind, factor);
  const thing = thingOf(resource);
  const known = new Map<Kind, KnownFactor>();
  for (const kind of kinds) {
    const factor = thing === null ? null : knownFactorOf(thing, kind);
    if (factor !== null) known.set(kind, factor);
  }
  if (!mayAdd && own.size === 0 && known.size === 0) return null;

  const nameOf = (kind: Kind) => translate(`form.factor.kind.${kind}`);
  const edit = (id: string, fields: RecordFields<'factors'>) =>
    board.execute(commands['factor.edit'], { id, fields });
  const add = (kind: Kind) => {
    const start = known.get(kind);
    const id = board.execute(commands['factor.create'], {
      fields: { about: `${resource.id}:${kind}`, unit: start?.unit ?? usualUnit },
    });
    view.getState().seekField(`${id}.value`);
  };
  const number = (value: number) => formatNumber(translate.language, value);

  return (
    <section className={panel.section}>
      <h3 className={panel.heading}>{translate('form.factor')}</h3>
      <p className={panel.itemNote}>{translate('form.factor.hint')}</p>
      <dl className={styles.known}>
        {kinds.map((kind) => {
          const factor = own.has(kind) ? undefined : known.get(kind);
          if (factor === undefined) return null;
          const { low, value, high, unit, origin } = factor;
          return (
            <div key={kind}>
              <dt>{nameOf(kind)}</dt>
              <dd>
                {translate('form.factor.known', {
                  value: low === high ? number(value) : `${number(low)}–${number(high)}`,
                  unit: spokenUnit(unit),
                  origin: translate(`form.factor.origin.${origin}`),
                })}
              </dd>
            </div>
          );
        })}
      </dl>
      {[...own].map(([kind, factor]) => {
        const isReadOnly = rights.obstacleTo('factors', factor) !== null;
        return (
          <div key={factor.id} className={styles.own}>
            <div className={styles.entry}>
              <FactorNumberField
                factor={factor}
                part="value"
                label={nameOf(kind)}
                isReadOnly={isReadOnly}
              />
              <FactorUnitField factor={factor} words={translate} isReadOnly={isReadOnly} />
              {!isReadOnly && (
                <div className={styles.remove}>
                  <IconButton
                    icon={X}
                    label={translate('form.factor.remove', { kind: nameOf(kind) })}
                    onPress={() => board.execute(commands['factor.delete'], { id: factor.id })}
                  />
                </div>
              )}
            </div>
            <FormSections
              table="factors"
              id={factor.id}
              record={factor}
              isReadOnly={isReadOnly}
              onEdit={(fields) => edit(factor.id, fields)}
            />
          </div>
        );
      })}
      {mayAdd && own.size < kinds.length && (
        <Choice
          // A new field for each: the former choice is done.
          key={own.size}
          label={translate('form.factor.add')}
          anchor={`${resource.id}.factors`}
          value={null}
          placeholder={translate('form.factor.choose')}
          options={kinds
            .filter((kind) => !own.has(kind))
            .map((kind) => ({ id: kind, name: nameOf(kind) }))}
          onChange={add}
        />
      )}
      <div>
        <Button look="quiet" onPress={() => view.getState().showDialog('factors')}>
          {translate('factors.open')}
        </Button>
      </div>
    </section>
  );
}
