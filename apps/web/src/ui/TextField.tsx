import { useState, type KeyboardEvent } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import styles from './field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Takes the text when the field is left or Enter is pressed, if it changed. */
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly description?: string | undefined;
  /** What is wrong with a text and how to mend it; `null` if nothing. A wrong text is not committed. */
  readonly check?: ((text: string) => string | null) | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isLong?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly name?: string | undefined;
  /** By what this field is found when somebody is led to it. */
  readonly anchor?: string | undefined;
}

/**
 * A text field that commits as a whole. While it is not being written in, it follows the board: others may
 * change the same thing.
 */
export function TextField({
  label,
  value,
  onCommit,
  placeholder,
  description,
  check,
  isReadOnly = false,
  isLong = false,
  maxLength,
  name,
  anchor,
}: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? value;
  const problem = draft === null ? null : (check?.(draft.trim()) ?? null);

  const commit = () => {
    if (draft === null || problem !== null) return;
    if (draft.trim() !== value) onCommit(draft.trim());
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !isLong) commit();
    if (event.key === 'Escape') {
      setDraft(null);
      // The next Escape is the board's.
      if (event.target instanceof HTMLElement) event.target.blur();
    }
  };

  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={text}
      onChange={setDraft}
      onBlur={commit}
      isReadOnly={isReadOnly}
      isInvalid={problem !== null}
      {...(maxLength !== undefined && { maxLength })}
      {...(name !== undefined && { name })}
      {...(anchor !== undefined && { 'data-anchor': anchor })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {isLong ? (
        <TextArea
          className={styles.area ?? ''}
          {...(placeholder !== undefined && { placeholder })}
          rows={3}
          onKeyDown={onKeyDown}
        />
      ) : (
        <Input
          className={styles.input ?? ''}
          {...(placeholder !== undefined && { placeholder })}
          autoComplete="off"
          onKeyDown={onKeyDown}
        />
      )}
      {problem === null && description !== undefined && description !== '' && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{problem}</FieldError>
    </AriaTextField>
  );
}
