import styles from './checkList.module.css';

/** Which of a few are wanted; none ticked means all. */
export function CheckList<T extends string>({
  label,
  options,
  chosen,
  isReadOnly = false,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly name: string; readonly count?: number }[];
  readonly chosen: readonly T[];
  readonly isReadOnly?: boolean;
  readonly onChange: (chosen: readonly T[]) => void;
}) {
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      {options.map(({ id, name, count }) => (
        <label key={id} className={styles.option}>
          <input
            type="checkbox"
            className={styles.box}
            disabled={isReadOnly}
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          {name}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
