import { Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../../ui/Button.tsx';
import { addRow, changeRow, withoutRow } from './changeRows.ts';
import { FormFields } from './FormFields.tsx';
import type { InputProps } from './inputProps.ts';
import type { FormInput } from './formField.ts';
import { isUnknown, partsOf, rowsOf } from './formValue.ts';
import { useForm } from './FormContext.ts';
import { useRowKeys } from './useRowKeys.ts';
import styles from './form.module.css';

/** A list of small things: each a row of fields, taken away by its cross; a new one is written when its first field is. */
export function FormRows({
  field,
  label,
  hint,
  anchor,
  value,
  onChange,
}: InputProps<Extract<FormInput, { kind: 'rows' }>>) {
  const { translate, isReadOnly } = useForm();
  const rows = rowsOf(value);
  const { keys, awaitRow } = useRowKeys(rows);
  const [newRow, setNewRow] = useState<string | null>(null);
  const [added, setAdded] = useState(0);
  const list = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<string | null>(null);
  const { parts, add, most } = field.input;

  // The new row has been written once the list holds it.
  const isWritten = newRow !== null && keys.includes(newRow);
  if (isWritten) setNewRow(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const control = list.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    control?.focus();
  });

  const shown = [
    ...rows.map((row, index) => ({ row, index, key: keys[index] ?? String(index) })),
    ...(newRow !== null && !isWritten ? [{ row: {}, index: -1, key: newRow }] : []),
  ];
  const focusNext = (place: number) => {
    const next = shown[place + 1] ?? shown[place - 1];
    wanted.current =
      next === undefined ? '[data-add] button' : `[data-row="${next.key}"] [data-remove] button`;
  };

  return (
    <fieldset ref={list} className={styles.group} data-anchor={anchor}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && !isReadOnly && <p className={styles.hint}>{hint}</p>}
      {shown.map(({ row, index, key }, place) => {
        const values = partsOf(row);
        return (
          <div
            key={key}
            className={styles.row}
            role="group"
            data-row={key}
            aria-label={translate('form.row', { what: label, number: place + 1 })}
          >
            <FormFields
              fields={isReadOnly ? parts.filter(({ name }) => !isUnknown(values[name])) : parts}
              anchor={`${anchor}.${key}`}
              values={values}
              onChange={(name, update) => {
                if (index >= 0) onChange(changeRow(rows, index, name, update));
                else if (!isUnknown(update(undefined))) {
                  awaitRow(key);
                  onChange(addRow(name, update));
                }
              }}
            />
            {!isReadOnly && (
              <span className={styles.remove} data-remove>
                <IconButton
                  icon={X}
                  label={translate('form.removeRow', { what: label, number: place + 1 })}
                  onPress={() => {
                    focusNext(place);
                    if (index >= 0) onChange(withoutRow(rows, index));
                    else setNewRow(null);
                  }}
                />
              </span>
            )}
          </div>
        );
      })}
      {!isReadOnly && shown.length < most && (
        <span className={styles.add} data-add>
          <Button
            icon={Plus}
            isDisabled={newRow !== null && !isWritten}
            onPress={() => {
              const key = `new${added + 1}`;
              setAdded(added + 1);
              setNewRow(key);
              wanted.current = `[data-row="${key}"] :is(input, textarea, button)`;
            }}
          >
            {translate(add)}
          </Button>
        </span>
      )}
    </fieldset>
  );
}
