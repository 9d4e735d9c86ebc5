import type { RecordFields } from '@symbiomap/domain';
import { useMemo } from 'react';
import { useSession } from '../../board/SessionContext.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { FormContext } from './FormContext.ts';
import { FormInput } from './FormInput.tsx';
import { FormSectionFold } from './FormSectionFold.tsx';
import type { Update } from './formValue.ts';
import { forms, type FormTable } from './forms.ts';
import styles from './form.module.css';

interface Props<T extends FormTable> {
  readonly table: T;
  readonly id: string;
  /** The record as it is shown. */
  readonly record: object;
  readonly isReadOnly: boolean;
  readonly onEdit: (fields: RecordFields<T>) => void;
  readonly operatingDays?: number | null;
  /** Fields that stand elsewhere in the panel. */
  readonly except?: readonly string[];
}

/** Everything else that can be told of a record, in sections that are folded until somebody wants them. */
export function FormSections<T extends FormTable>({
  table,
  id,
  record,
  isReadOnly,
  onEdit,
  operatingDays = null,
  except,
}: Props<T>) {
  const { board } = useSession();
  const translate = useVolume('forms');
  const setting = useMemo(
    () => translate && { translate, Input: FormInput, isReadOnly, operatingDays },
    [translate, isReadOnly, operatingDays],
  );
  if (setting === null) return null;
  const values = record as Readonly<Record<string, unknown>>;
  const change = (field: string, update: Update) => {
    const now = board.getSnapshot()[table].get(id);
    if (now === undefined) return;
    const value = update((now as unknown as Readonly<Record<string, unknown>>)[field]);
    onEdit({ [field]: value } as RecordFields<T>);
  };
  return (
    <FormContext value={setting}>
      <div className={styles.sections}>
        {forms[table].map((section) => (
          <FormSectionFold
            key={section.id}
            table={table}
            id={id}
            section={section}
            values={values}
            except={except}
            onChange={change}
          />
        ))}
      </div>
    </FormContext>
  );
}
