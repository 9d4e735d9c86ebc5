import { TriangleAlert } from 'lucide-react';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  type Key,
} from 'react-aria-components';
import fieldStyles from './field.module.css';
import listStyles from './listBox.module.css';
import styles from './lookUp.module.css';
import { useListedText } from './useListedText.ts';

/** One answer: short, and in words. */
export interface LookUpEntry {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** What to mind about it, in a word. */
  readonly warning?: string;
}

/** A text field that looks up what is written in a long list. What is not in the list may be written as well. */
export function LookUp({
  label,
  value,
  find,
  onChoose,
  onWrite,
  isReadOnly,
  maxLength,
  placeholder,
  anchor,
  near,
  children,
}: {
  readonly label: string;
  readonly value: string;
  /** What answers a text, best first; for an empty one, what to begin with. */
  readonly find: (text: string) => readonly LookUpEntry[];
  readonly onChoose: (id: string) => void;
  readonly onWrite: (text: string) => void;
  readonly isReadOnly: boolean;
  readonly maxLength: number;
  readonly placeholder: string;
  /** By what this field is found when somebody is led to it. */
  readonly anchor: string;
  /** What may be meant by a value that is not in the list, and the words to take it. */
  readonly near?: { readonly id: string; readonly text: string };
  /** What is to be said about the value; it is left out while somebody writes. */
  readonly children?: ReactNode;
}) {
  const text = useListedText(value);
  const { draft } = text;
  // Nothing while nobody writes: what was just chosen would open the list again.
  const entries = useMemo(() => (draft === null ? [] : find(draft)), [find, draft]);

  const choose = (key: Key | null) => {
    if (key === null) return;
    text.clear();
    onChoose(String(key));
  };
  const write = () => {
    if (draft === null || !text.isWaiting()) return;
    text.clear();
    if (draft.trim() !== value) onWrite(draft.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget: input } = event;
    if (key === 'Enter' && !input.hasAttribute('aria-activedescendant')) write();
    text.onKeyDown(event);
  };

  return (
    <div className={fieldStyles.field}>
      <ComboBox
        className={fieldStyles.field ?? ''}
        inputValue={draft ?? value}
        onInputChange={text.write}
        onChange={choose}
        value={null}
        onBlur={write}
        items={entries}
        allowsCustomValue
        // Open before the answers are counted, or a pasted word would open nothing.
        allowsEmptyCollection={draft !== null}
        isReadOnly={isReadOnly}
        menuTrigger="input"
        data-anchor={anchor}
      >
        <Label className={fieldStyles.label ?? ''}>{label}</Label>
        <Input
          className={fieldStyles.input ?? ''}
          placeholder={placeholder}
          maxLength={maxLength}
          autoComplete="off"
          onKeyDown={onKeyDown}
        />
        {/* Always there: a description that comes later would not be tied to the field. */}
        <Text slot="description" className={`${fieldStyles.description} ${styles.about}`}>
          {draft === null && children}
        </Text>
        <Popover className={`${listStyles.popover} ${styles.popover}`}>
          <ListBox className={listStyles.list ?? ''}>
            {({ id, name, note, warning }: LookUpEntry) => (
              <ListBoxItem
                id={id}
                textValue={[name, note, warning].filter(Boolean).join(', ')}
                className={`${listStyles.item} ${styles.item}`}
              >
                <span className={styles.code}>{name}</span>
                <span className={styles.note}>{note}</span>
                {warning !== undefined && (
                  <TriangleAlert size={16} aria-label={warning} className={styles.warning} />
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {draft === null && near !== undefined && (
        <Button className={fieldStyles.reading ?? ''} onPress={() => onChoose(near.id)}>
          {near.text}
        </Button>
      )}
    </div>
  );
}
