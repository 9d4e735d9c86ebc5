import { commands } from '@symbiomap/document';
import type { Company, Process } from '@symbiomap/domain';
import { Plus, X } from 'lucide-react';
import { useBoardList, useRights, useSession } from '../../board/SessionContext.tsx';
import { FormSections } from '../../fields/form/FormSections.tsx';
import panel from '../../fields/panel.module.css';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './companyStock.module.css';

/** What a company does with what comes in: drying, a boiler, a heat pump. */
export function CompanyProcesses({ company }: { readonly company: Company }) {
  const { board, view } = useSession();
  const translate = useTranslate();
  const rights = useRights();
  const mayAdd = rights.mayAdd();
  const processes = useBoardList((current) =>
    [...current.processes.values()].filter((process) => process.company === company.id),
  );
  if (!mayAdd && processes.length === 0) return null;

  const entry = (process: Process) => {
    const isReadOnly = rights.obstacleTo('processes', process) !== null;
    return (
      <div key={process.id}>
        <div className={styles.named}>
          <TextField
            label={translate('process.name')}
            anchor={`${process.id}.name`}
            value={process.name}
            maxLength={300}
            isReadOnly={isReadOnly}
            onCommit={(name) =>
              board.execute(commands['process.edit'], { id: process.id, fields: { name } })
            }
          />
          {!isReadOnly && (
            <div className={styles.remove}>
              <IconButton
                icon={X}
                label={translate('process.remove', { name: process.name })}
                onPress={() => board.execute(commands['process.delete'], { id: process.id })}
              />
            </div>
          )}
        </div>
        <FormSections
          table="processes"
          id={process.id}
          record={process}
          isReadOnly={isReadOnly}
          operatingDays={company.operatingDays}
          onEdit={(fields) => board.execute(commands['process.edit'], { id: process.id, fields })}
        />
      </div>
    );
  };

  return (
    <section className={panel.section}>
      <h3 className={panel.heading}>{translate('process.processes')}</h3>
      {processes.map(entry)}
      {mayAdd && (
        <div>
          <Button
            icon={Plus}
            onPress={() => {
              const id = board.execute(commands['process.create'], {
                fields: { company: company.id },
              });
              view.getState().seekField(`${id}.name`);
            }}
          >
            {translate('process.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
