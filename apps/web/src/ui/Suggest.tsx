import { useState } from 'react';
import {
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  type Key,
} from 'react-aria-components';
import fieldStyles from './field.module.css';
import styles from './listBox.module.css';
import { useListedText } from './useListedText.ts';

/**
 * A text field that suggests what there is already; what is not in the list may be written as well, unless something is
 * the matter with it: then it is said, and what was written stays.
 */
export function Suggest({
  label,
  value,
  options,
  onChoose,
  onWrite,
  onClear,
  problemWith,
  isReadOnly = false,
  placeholder,
  maxLength,
  anchor,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
  readonly onWrite: (text: string) => void;
  /** What an emptied field means; without it, nothing. */
  readonly onClear?: () => void;
  /** What is the matter with a text that is no line of the list, in words; `null`: nothing. */
  readonly problemWith?: (text: string) => string | null;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly anchor?: string;
}) {
  const text = useListedText(value);
  const { draft } = text;
  const [problem, setProblem] = useState<string | null>(null);
  const needle = (draft ?? '').trim().toLocaleLowerCase();
  const shown =
    draft === null
      ? options
      : options.filter(({ name }) => name.toLocaleLowerCase().includes(needle));

  const choose = (key: Key | null) => {
    if (key === null) return;
    text.clear();
    setProblem(null);
    onChoose(String(key));
  };
  const write = () => {
    if (draft === null || !text.isWaiting()) return;
    const written = draft.trim();
    const found = written === '' || written === value ? null : (problemWith?.(written) ?? null);
    setProblem(found);
    if (found !== null) return;
    text.clear();
    if (written === '') onClear?.();
    else if (written !== value) onWrite(written);
  };

  return (
    <ComboBox
      className={fieldStyles.field ?? ''}
      inputValue={draft ?? value}
      onInputChange={(written) => {
        setProblem(null);
        text.write(written);
      }}
      isInvalid={problem !== null}
      onChange={choose}
      value={null}
      onBlur={write}
      items={shown}
      allowsCustomValue
      allowsEmptyCollection={false}
      isReadOnly={isReadOnly}
      menuTrigger="focus"
      {...(anchor !== undefined && { 'data-anchor': anchor })}
    >
      <Label className={fieldStyles.label ?? ''}>{label}</Label>
      <Input
        className={fieldStyles.input ?? ''}
        {...(placeholder !== undefined && { placeholder })}
        {...(maxLength !== undefined && { maxLength })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && shown.length === 0) write();
          if (event.key === 'Escape') setProblem(null);
          text.onKeyDown(event);
        }}
      />
      <FieldError className={fieldStyles.error ?? ''}>{problem}</FieldError>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {(item: { readonly id: string; readonly name: string }) => (
            <ListBoxItem id={item.id} textValue={item.name} className={styles.item ?? ''}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
