import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import listStyles from '../../ui/listBox.module.css';
import styles from './legend.module.css';

/** A part of the legend, with the choice of what its colours tell. */
export function LookChoice<T extends string>({
  title,
  label,
  value,
  options,
  onChange,
}: {
  readonly title: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <div className={styles.choice}>
      <h3 className={styles.title}>{title}</h3>
      <Select
        aria-label={label}
        value={value}
        onChange={(key) => {
          const chosen = options.find(({ id }) => id === key);
          if (chosen !== undefined) onChange(chosen.id);
        }}
      >
        <Button className={styles.select ?? ''}>
          <SelectValue />
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className={listStyles.popover ?? ''} placement="bottom end">
          <ListBox className={listStyles.list ?? ''}>
            {options.map(({ id, name }) => (
              <ListBoxItem key={id} id={id} textValue={name} className={listStyles.item ?? ''}>
                {name}
                <Check size={14} aria-hidden className={listStyles.check} />
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
    </div>
  );
}
