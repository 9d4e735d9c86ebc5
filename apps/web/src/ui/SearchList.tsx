import type { LucideIcon } from 'lucide-react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import fieldStyles from './field.module.css';
import listStyles from './listBox.module.css';
import styles from './searchList.module.css';

/** One answer to a search. */
export interface SearchEntry {
  readonly id: string;
  readonly name: string;
  /** More about it, in small. */
  readonly note?: string;
  readonly icon?: LucideIcon;
  /** At the right: a key, for one. */
  readonly hint?: string;
  /** It cannot be chosen now; the note says why. */
  readonly isDim?: boolean;
}

/** A field and what answers to what is written there: arrows go through the answers, Enter chooses one. */
export function SearchList({
  label,
  placeholder,
  query,
  onQuery,
  entries,
  told,
  onChoose,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly entries: readonly SearchEntry[];
  /** How many answers there are, in words; spoken politely as they change. */
  readonly told: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <Autocomplete inputValue={query} onInputChange={onQuery}>
      <div className={styles.search}>
        <TextField aria-label={label} autoFocus className={styles.field ?? ''}>
          <Input
            role="combobox"
            aria-expanded={entries.length > 0}
            className={fieldStyles.input ?? ''}
            placeholder={placeholder}
            autoComplete="off"
            maxLength={300}
          />
        </TextField>
        <p className={styles.told} role="status">
          {told}
        </p>
        <ListBox
          aria-label={label}
          className={styles.list ?? ''}
          items={entries}
          onAction={(key) => onChoose(String(key))}
        >
          {({ id, name, note, icon: Icon, hint, isDim }: SearchEntry) => (
            <ListBoxItem
              id={id}
              textValue={name}
              className={`${listStyles.item} ${isDim === true ? styles.dim : ''}`}
            >
              {Icon !== undefined && <Icon size={16} aria-hidden className={styles.icon} />}
              <span className={listStyles.words}>
                {name}
                {note !== undefined && note !== '' && <small>{note}</small>}
              </span>
              {hint !== undefined && <kbd className={styles.hint}>{hint}</kbd>}
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Autocomplete>
  );
}
