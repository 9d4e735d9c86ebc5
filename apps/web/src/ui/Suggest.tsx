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
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const needle = (draft ?? '').trim().toLocaleLowerCase();
  const shown =
    draft === null
      ? options
      : options.filter(({ name }) => name.toLocaleLowerCase().includes(needle));

  const choose = (key: Key | null) => {
    if (key === null) return;
    setDraft(null);
    setProblem(null);
    onChoose(String(key));
  };
  const write = () => {
    if (draft === null) return;
    const text = draft.trim();
    const found = text === '' || text === value ? null : (problemWith?.(text) ?? null);
    setProblem(found);
    if (found !== null) return;
    setDraft(null);
    if (text === '') onClear?.();
    else if (text !== value) onWrite(text);
  };

  return (
    <ComboBox
      className={fieldStyles.field ?? ''}
      inputValue={draft ?? value}
      onInputChange={(text) => {
        setProblem(null);
        setDraft(text === value ? null : text);
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
