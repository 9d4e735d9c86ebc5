import { useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';

/** What an `<input>` is given to write one line in. */
interface LineInput {
  readonly value: string;
  readonly autoComplete: 'off';
  readonly enterKeyHint: 'done';
  readonly maxLength: number;
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  onKeyDown(event: KeyboardEvent): void;
  onBlur(): void;
}

/** As much as a name or a label may hold. */
const mostLetters = 300;

/**
 * One line of text while it is being written. Enter and leaving it keep what was written, Esc what was there:
 * `onDone` is told the line without the space around it, once, and whether a key ended it. Keys of an input
 * method that is choosing letters are its own; the others stay in the line and reach no shortcut.
 */
export function useLineEdit(
  initial: string,
  onDone: (text: string, isByKey: boolean) => void,
): LineInput {
  const [text, setText] = useState(initial);
  const isDone = useRef(false);
  const finish = (line: string, isByKey: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(line.trim(), isByKey);
  };
  return {
    value: text,
    autoComplete: 'off',
    enterKeyHint: 'done',
    maxLength: mostLetters,
    onChange: (event) => setText(event.target.value),
    onKeyDown: (event) => {
      event.stopPropagation();
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter') finish(text, true);
      if (event.key === 'Escape') finish(initial, true);
    },
    onBlur: () => finish(text, false),
  };
}
