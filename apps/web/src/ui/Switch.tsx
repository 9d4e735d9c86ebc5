import styles from './switch.module.css';

/** Something that is on or off. */
export function Switch({
  children,
  isOn,
  isReadOnly = false,
  onChange,
}: {
  readonly children: string;
  readonly isOn: boolean;
  readonly isReadOnly?: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        className={styles.input}
        checked={isOn}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.track} aria-hidden />
      {children}
    </label>
  );
}
