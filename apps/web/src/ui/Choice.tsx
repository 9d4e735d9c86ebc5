import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  type Key,
} from 'react-aria-components';
import fieldStyles from './field.module.css';
import styles from './listBox.module.css';

/** The line that takes the choice back. */
const none = ' none';

/** Chooses one of a few. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  isReadOnly = false,
  placeholder,
  description,
  onClear,
  anchor,
}: {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
  readonly description?: string | undefined;
  /** Takes back the choice; then the placeholder is a line of the list. */
  readonly onClear?: () => void;
  readonly anchor?: string;
}) {
  const choose = (key: Key | null) => {
    if (key === none) {
      if (value !== null) onClear?.();
      return;
    }
    const option = options.find(({ id }) => id === key);
    if (option !== undefined && option.id !== value) onChange(option.id);
  };
  return (
    <Select
      className={fieldStyles.field ?? ''}
      value={value}
      onChange={choose}
      isDisabled={isReadOnly}
      {...(placeholder !== undefined && { placeholder })}
      {...(anchor !== undefined && { 'data-anchor': anchor })}
    >
      <Label className={fieldStyles.label ?? ''}>{label}</Label>
      <Button className={fieldStyles.select ?? ''}>
        <SelectValue className={fieldStyles.value ?? ''} />
        <ChevronDown size={16} aria-hidden />
      </Button>
      {description !== undefined && (
        <Text slot="description" className={fieldStyles.description ?? ''}>
          {description}
        </Text>
      )}
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {onClear !== undefined && value !== null && placeholder !== undefined && (
            <ListBoxItem id={none} textValue={placeholder} className={styles.item ?? ''}>
              {placeholder}
            </ListBoxItem>
          )}
          {options.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} textValue={name} className={styles.item ?? ''}>
              {name}
              <Check size={14} aria-hidden className={styles.check} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
