import { useEffect, useRef } from 'react';
import { useLineEdit } from '../../ui/useLineEdit.ts';
import styles from './outline.module.css';

/** A line while it is being written. */
export function RowEditor({
  label,
  placeholder,
  initial,
  onDone,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly initial: string;
  /** `null`: nothing changed. `isByKey`: the line wants the focus back. */
  readonly onDone: (text: string | null, isByKey: boolean) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const line = useLineEdit(initial, (text, isByKey) =>
    onDone(text === initial.trim() ? null : text, isByKey),
  );
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <input
      {...line}
      ref={input}
      className={styles.editor}
      aria-label={label}
      placeholder={placeholder}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
