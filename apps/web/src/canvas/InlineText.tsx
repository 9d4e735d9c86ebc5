import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/**
 * A field for one line of text right on the canvas. Enter and leaving it commit, Esc commits what was there
 * before: nothing typed is ever lost to a stray click.
 */
export function InlineText({
  initial,
  label,
  placeholder,
  className,
  onDone,
}: {
  readonly initial: string;
  readonly label: string;
  readonly placeholder: string;
  readonly className: string | undefined;
  readonly onDone: (text: string) => void;
}) {
  const [text, setText] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);

  useEffect(() => {
    // React Flow moves focus to what was clicked; the field takes it back a moment later.
    const frame = requestAnimationFrame(() => {
      input.current?.focus({ preventScroll: true });
      input.current?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  const finish = (value: string) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(value.trim());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(text);
    if (event.key === 'Escape') finish(initial);
  };

  return (
    <input
      ref={input}
      // React Flow's own classes for "does not drag, pan or zoom from here".
      className={`nodrag nopan nowheel ${className ?? ''}`}
      value={text}
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      enterKeyHint="done"
      maxLength={300}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text)}
    />
  );
}
