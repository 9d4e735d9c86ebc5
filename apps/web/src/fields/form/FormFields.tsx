import { useForm } from './FormContext.ts';
import type { FormField } from './formField.ts';
import type { Update } from './formValue.ts';
import styles from './form.module.css';

/** Fields beside and below each other. */
export function FormFields({
  fields,
  anchor,
  values,
  onChange,
}: {
  readonly fields: readonly FormField[];
  /** Before the field's name, by what it is found. */
  readonly anchor: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly onChange: (name: string, update: Update) => void;
}) {
  const { Input } = useForm();
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <div
          key={field.name}
          className={styles.cell}
          data-wide={field.isWide === true ? true : undefined}
        >
          <Input
            field={field}
            anchor={`${anchor}.${field.name}`}
            value={values[field.name]}
            onChange={(update) => onChange(field.name, update)}
          />
        </div>
      ))}
    </div>
  );
}
