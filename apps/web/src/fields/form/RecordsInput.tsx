import { X } from 'lucide-react';
import { IconButton } from '../../ui/Button.tsx';
import { Suggest } from '../../ui/Suggest.tsx';
import type { InputProps } from './inputProps.ts';
import type { FormInput } from './formField.ts';
import { textsIn } from './formValue.ts';
import { useForm } from './FormContext.ts';
import { useRecordOptions } from './useRecordOptions.ts';
import styles from './form.module.css';

/** Several other things on the board. */
export function RecordsInput({
  field,
  label,
  hint,
  anchor,
  value,
  onChange,
}: InputProps<Extract<FormInput, { kind: 'records' }>>) {
  const { translate, isReadOnly } = useForm();
  const ids = textsIn(value);
  const { options, nameOf, named } = useRecordOptions(field.input.of, anchor);
  const add = (id: string | null) =>
    id !== null && onChange((now) => [...textsIn(now).filter((other) => other !== id), id]);
  return (
    <fieldset className={styles.group} data-anchor={anchor}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && !isReadOnly && <p className={styles.hint}>{hint}</p>}
      {ids.map((id) => (
        <div key={id} className={styles.named}>
          <span>{nameOf(id)}</span>
          {!isReadOnly && (
            <IconButton
              icon={X}
              label={translate('form.removeNamed', { name: nameOf(id) })}
              onPress={() => onChange((now) => textsIn(now).filter((other) => other !== id))}
            />
          )}
        </div>
      ))}
      {!isReadOnly && ids.length < field.input.most && (
        <Suggest
          // A new field for each entry: the former one keeps nothing of what was written.
          key={ids.length}
          label={translate('form.addNamed')}
          anchor={`${anchor}.add`}
          value=""
          options={options.filter(({ id }) => !ids.includes(id))}
          onChoose={add}
          problemWith={(text) => (named(text) === null ? translate('form.notFound') : null)}
          onWrite={(text) => add(named(text))}
        />
      )}
    </fieldset>
  );
}
