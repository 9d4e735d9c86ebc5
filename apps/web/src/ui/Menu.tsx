import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './listBox.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly icon?: LucideIcon;
  /** Why it cannot be chosen now; greys it out. */
  readonly whyNot?: string | undefined;
  readonly isDanger?: boolean;
  onChoose(): void;
}

/** A button that opens a menu. */
export function Menu({
  trigger,
  entries,
  label,
}: {
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly label: string;
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <AriaMenu className={styles.list ?? ''} aria-label={label}>
          {entries.map(({ id, name, icon: Icon, whyNot, isDanger, onChoose }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              isDisabled={whyNot !== undefined}
              className={`${styles.item} ${isDanger === true ? styles.danger : ''}`}
              onAction={onChoose}
            >
              {Icon !== undefined && <Icon size={16} aria-hidden />}
              {whyNot === undefined ? (
                name
              ) : (
                <span className={styles.words}>
                  {name}
                  <small>{whyNot}</small>
                </span>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
