import { useId } from 'react';
import styles from './field.module.css';

/** A text field that tells every letter: for narrowing what is shown. */
export function LiveField({
  label,
  value,
  onChange,
  placeholder,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className={styles.input}
        value={value}
        autoComplete="off"
        maxLength={300}
        onChange={(event) => onChange(event.target.value)}
        {...(placeholder !== undefined && { placeholder })}
      />
    </div>
  );
}
