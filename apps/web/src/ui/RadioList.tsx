import { useId } from 'react';
import styles from './checkList.module.css';

/** One of a few, all to be seen at once. */
export function RadioList<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly {
    readonly id: T;
    readonly name: string;
    readonly isDisabled?: boolean;
  }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.box}
            checked={option.id === value}
            disabled={option.isDisabled === true}
            onChange={() => onChange(option.id)}
          />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
