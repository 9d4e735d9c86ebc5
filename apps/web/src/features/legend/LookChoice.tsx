import styles from './legend.module.css';

/** A part of the legend, with the choice of what its colours tell. */
export function LookChoice<T extends string>({
  title,
  label,
  value,
  options,
  onChange,
}: {
  readonly title: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <div className={styles.choice}>
      <h3 className={styles.title}>{title}</h3>
      <select
        className={styles.select}
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find(({ id }) => id === event.target.value);
          if (chosen !== undefined) onChange(chosen.id);
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
