import { useEffect, useRef, type KeyboardEvent } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import styles from './comments.module.css';

/** A finger's keyboard has no second way to begin a line. */
const isCoarse = matchMedia('(pointer: coarse)').matches;
/** Longer than anybody says; what a record can hold is more. */
const mostLetters = 4_000;

/** A field for what one says: Enter sends it, Shift and Enter begin a line. */
export function CommentField({
  label,
  placeholder,
  text,
  send,
  anchor,
  isAtOnce = false,
  onText,
  onSend,
  onCancel,
}: {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  /** What the button says that sends it. */
  readonly send: string;
  /** By what it is found when somebody is led to it. */
  readonly anchor?: string;
  /** Whether somebody just asked for it, and writes now. */
  readonly isAtOnce?: boolean;
  readonly onText: (text: string) => void;
  readonly onSend: (text: string) => void;
  readonly onCancel?: () => void;
}) {
  const translate = useTranslate();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isAtOnce) area.current?.focus();
  }, [isAtOnce]);

  const isEmpty = text.trim() === '';
  // Its button comes and goes with what is written: both are to be seen while somebody writes.
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === area.current)
      whole.current?.scrollIntoView({ block: 'nearest' });
  }, [isEmpty]);
  const finish = () => {
    if (!isEmpty) onSend(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !isCoarse) {
      event.preventDefault();
      finish();
    }
    if (event.key !== 'Escape') return;
    // The next Escape is the board's; what was written waits.
    if (onCancel === undefined) area.current?.blur();
    else onCancel();
  };

  return (
    <div
      ref={whole}
      className={styles.write}
      {...(anchor !== undefined && { 'data-anchor': anchor })}
    >
      <TextField
        aria-label={label}
        className={field.field ?? ''}
        value={text}
        maxLength={mostLetters}
        onChange={onText}
      >
        <TextArea
          ref={area}
          className={`${field.area} ${styles.area}`}
          rows={2}
          {...(placeholder !== undefined && { placeholder })}
          onKeyDown={onKeyDown}
        />
      </TextField>
      {(!isEmpty || onCancel !== undefined) && (
        <div className={styles.sending}>
          <Button look="primary" isDisabled={isEmpty} onPress={finish}>
            {send}
          </Button>
          {onCancel !== undefined && (
            <Button look="quiet" onPress={onCancel}>
              {translate('comment.cancel')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
