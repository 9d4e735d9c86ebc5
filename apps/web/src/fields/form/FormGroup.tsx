import { FormFields } from './FormFields.tsx';
import type { InputProps } from './inputProps.ts';
import type { FormInput } from './formField.ts';
import { isUnknown, partsOf, withPart } from './formValue.ts';
import { useForm } from './FormContext.ts';
import styles from './form.module.css';

/** The parts of one value, under its name. */
export function FormGroup({
  field,
  label,
  hint,
  anchor,
  value,
  onChange,
}: InputProps<Extract<FormInput, { kind: 'group' }>>) {
  const { isReadOnly } = useForm();
  const values = partsOf(value);
  const { parts } = field.input;
  return (
    <fieldset className={styles.group} data-anchor={anchor}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && !isReadOnly && <p className={styles.hint}>{hint}</p>}
      <FormFields
        fields={isReadOnly ? parts.filter(({ name }) => !isUnknown(values[name])) : parts}
        anchor={anchor}
        values={values}
        onChange={(name, update) => onChange(withPart(name, update))}
      />
    </fieldset>
  );
}
