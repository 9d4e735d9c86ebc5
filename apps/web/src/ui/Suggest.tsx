import { useState } from 'react';
import {
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  type Key,
} from 'react-aria-components';
import fieldStyles from './field.module.css';
import styles from './listBox.module.css';

/** A text field that suggests what there is already; what is not in the list may be written as well. */
export function Suggest({
  label,
  value,
  options,
  onChoose,
  onWrite,
  isReadOnly = false,
  placeholder,
  anchor,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
  readonly onWrite: (text: string) => void;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
  readonly anchor?: string;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const needle = (draft ?? '').trim().toLocaleLowerCase();
  const shown =
    draft === null
      ? options
      : options.filter(({ name }) => name.toLocaleLowerCase().includes(needle));

  const choose = (key: Key | null) => {
    if (key === null) return;
    setDraft(null);
    onChoose(String(key));
  };
  const write = () => {
    const text = draft?.trim() ?? '';
    setDraft(null);
    if (text !== '' && text !== value) onWrite(text);
  };

  return (
    <ComboBox
      className={fieldStyles.field ?? ''}
      inputValue={draft ?? value}
      onInputChange={(text) => setDraft(text === value ? null : text)}
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
        onKeyDown={(event) => {
          if (event.key === 'Enter' && shown.length === 0) write();
        }}
      />
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
