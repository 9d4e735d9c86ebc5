import { commands } from '@symbiomap/document';
import type { Company, Need, Offer, RecordFields } from '@symbiomap/domain';
import { X } from 'lucide-react';
import { Fragment } from 'react';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import { AmountField } from '../../fields/AmountField.tsx';
import { FormSections } from '../../fields/form/FormSections.tsx';
import panel from '../../fields/panel.module.css';
import { ResourceField } from '../../fields/ResourceField.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { IconButton } from '../../ui/Button.tsx';
import styles from './companyStock.module.css';

type Table = 'offers' | 'needs';

const create = { offers: commands['offer.create'], needs: commands['need.create'] } as const;
const change = { offers: commands['offer.edit'], needs: commands['need.edit'] } as const;
const remove = { offers: commands['offer.delete'], needs: commands['need.delete'] } as const;

/** What a company has too much of, or what it is looking for. */
export function CompanyStock({
  company,
  table,
}: {
  readonly company: Company;
  readonly table: Table;
}) {
  const { board, view } = useSession();
  const translate = useTranslate();
  const rights = useRights();
  const mayAdd = rights.mayAdd();
  const records = useBoard((current) => current[table]);
  const entries: readonly (Offer | Need)[] = [...records.values()].filter(
    (entry) => entry.company === company.id,
  );
  if (!mayAdd && entries.length === 0) return null;
  const stock = entries.map((entry) => ({
    entry,
    isReadOnly: rights.obstacleTo(table, entry) !== null,
  }));
  const edit = (id: string, fields: RecordFields<Table>) =>
    board.execute(change[table], { id, fields });

  return (
    <section className={panel.section}>
      <h3 className={panel.heading}>{translate(`company.${table}`)}</h3>
      {stock.map(({ entry, isReadOnly }) => (
        <Fragment key={entry.id}>
          <div className={styles.entry}>
            <ResourceField
              label={translate('resource.name')}
              anchor={`${entry.id}.resource`}
              resourceId={entry.resource}
              isReadOnly={isReadOnly}
              onChange={(resource) => edit(entry.id, { resource })}
            />
            <AmountField
              label={translate('amount.amount')}
              anchor={`${entry.id}.amount`}
              amount={entry.amount}
              operatingDays={company.operatingDays}
              isReadOnly={isReadOnly}
              onChange={(amount) => edit(entry.id, { amount })}
            />
            {!isReadOnly && (
              <div className={styles.remove}>
                <IconButton
                  icon={X}
                  label={translate(`company.remove.${table}`)}
                  onPress={() => board.execute(remove[table], { id: entry.id })}
                />
              </div>
            )}
          </div>
          <FormSections
            table={table}
            id={entry.id}
            record={entry}
            isReadOnly={isReadOnly}
            operatingDays={company.operatingDays}
            onEdit={(fields) => edit(entry.id, fields)}
          />
        </Fragment>
      ))}
      {mayAdd && (
        <ResourceField
          // A new field for each entry: the former one keeps nothing of what was written.
          key={entries.length}
          label={translate(`company.add.${table}`)}
          anchor={`${company.id}.${table}`}
          resourceId={null}
          placeholder={translate(`company.example.${table}`)}
          isReadOnly={false}
          onChange={(resource) => {
            const id = board.execute(create[table], { fields: { company: company.id, resource } });
            // How much of it is the next thing to say.
            view.getState().seekField(`${id}.amount`);
          }}
        />
      )}
    </section>
  );
}
