import { useRef, type KeyboardEvent } from 'react';
import {
  Button,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import styles from './field.module.css';
import { useDraft, type TextProblem } from './useDraft.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Takes the text when the field is left or Enter is pressed, if it changed. */
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly description?: string | undefined;
  /** What is wrong with a text and how to mend it; `null` if nothing. A wrong text stays and is not committed. */
  readonly check?: ((text: string) => TextProblem | null) | undefined;
  /** Goes before the texts that may be meant. */
  readonly readingsLabel?: string | undefined;
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
  readingsLabel,
  isReadOnly = false,
  isLong = false,
  maxLength,
  name,
  anchor,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { text, problem, write, commit, take, drop } = useDraft({ value, check, onCommit, anchor });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !isLong) commit();
    if (event.key === 'Escape') {
      drop();
      // The next Escape is the board's.
      if (event.target instanceof HTMLElement) event.target.blur();
    }
  };

  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={text}
      onChange={write}
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
          ref={input}
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
      <FieldError className={styles.error ?? ''}>{problem?.message}</FieldError>
      {problem !== null && problem.readings.length > 0 && (
        <div className={styles.readings} role="group" aria-label={readingsLabel}>
          <span aria-hidden>{readingsLabel}</span>
          {problem.readings.map((reading) => (
            <Button
              key={reading}
              className={styles.reading ?? ''}
              onPress={() => {
                take(reading);
                input.current?.focus();
              }}
            >
              {reading}
            </Button>
          ))}
        </div>
      )}
    </AriaTextField>
  );
}
