import { useEffect, useRef, useState } from 'react';
import styles from './outline.module.css';

/** A line while it is being written: Enter and leaving it keep what was written, Esc what was there. */
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
  const [text, setText] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (value: string, isByKey: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(value.trim() === initial.trim() ? null : value.trim(), isByKey);
  };
  return (
    <input
      ref={input}
      className={styles.editor}
      value={text}
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      enterKeyHint="done"
      maxLength={300}
      onChange={(event) => setText(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => finish(text, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(text, true);
        if (event.key === 'Escape') finish(initial, true);
      }}
    />
  );
}
