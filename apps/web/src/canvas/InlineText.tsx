import { useEffect, useRef } from 'react';
import { useLineEdit } from '../ui/useLineEdit.ts';

/** A field for one line of text right on the canvas: nothing typed is ever lost to a stray click. */
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
  const input = useRef<HTMLInputElement>(null);
  const line = useLineEdit(initial, onDone);

  useEffect(() => {
    // React Flow moves focus to what was clicked; the field takes it back a moment later.
    const frame = requestAnimationFrame(() => {
      input.current?.focus({ preventScroll: true });
      input.current?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  return (
    <input
      {...line}
      ref={input}
      // React Flow's own classes for "does not drag, pan or zoom from here".
      className={`nodrag nopan nowheel ${className ?? ''}`}
      aria-label={label}
      placeholder={placeholder}
    />
  );
}
