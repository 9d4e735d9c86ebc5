import { useRef, useState, type KeyboardEvent } from 'react';

/** What is being written into a field with a list of answers. */
interface ListedText {
  /** `null` while nobody writes. */
  readonly draft: string | null;
  write(text: string): void;
  clear(): void;
  /** Whether there is a text to be taken. */
  isWaiting(): boolean;
  /** For Escape: the first closes the list, the next gives back what stood in the field and leaves it. */
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
}

/** A text that is written where a list answers; while nobody writes, the field shows `value`. */
export function useListedText(value: string): ListedText {
  const [draft, setDraft] = useState<string | null>(null);
  const isDropped = useRef(false);
  return {
    draft,
    write: (text) => setDraft(text === value ? null : text),
    clear: () => setDraft(null),
    isWaiting: () => draft !== null && !isDropped.current,
    onKeyDown: ({ key, currentTarget: input }) => {
      if (key !== 'Escape' || input.getAttribute('aria-expanded') === 'true') return;
      setDraft(null);
      // Leaving the field, which is told at once, must not take what was just dropped.
      isDropped.current = true;
      // The next Escape is the board's.
      input.blur();
      isDropped.current = false;
    },
  };
}
