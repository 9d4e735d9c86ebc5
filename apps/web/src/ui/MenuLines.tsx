import type { LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import { Menu as AriaMenu, MenuItem, Separator } from 'react-aria-components';
import styles from './listBox.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly icon?: LucideIcon;
  /** At the right: a key that does the same. */
  readonly hint?: string | undefined;
  /** Why it cannot be chosen now; greys it out. */
  readonly whyNot?: string | undefined;
  readonly isDanger?: boolean;
  onChoose(): void;
}

/** The lines of a menu, in groups. Arrows, Home, End and first letters go through them. */
export function MenuLines({
  groups,
  label,
  firstFocus,
}: {
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly label: string;
  /** What has the focus at first; left out where what opens the menu says it. */
  readonly firstFocus?: 'menu' | 'firstLine';
}) {
  return (
    <AriaMenu
      className={styles.list ?? ''}
      aria-label={label}
      {...(firstFocus !== undefined && { autoFocus: firstFocus === 'menu' || 'first' })}
    >
      {groups.map((entries, index) => (
        <Fragment key={entries[0]?.id}>
          {index > 0 && <Separator className={styles.separator ?? ''} />}
          {entries.map((entry) => (
            <MenuLine key={entry.id} {...entry} />
          ))}
        </Fragment>
      ))}
    </AriaMenu>
  );
}

function MenuLine({ id, name, icon: Icon, hint, whyNot, isDanger, onChoose }: MenuEntry) {
  return (
    <MenuItem
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
      {hint !== undefined && <kbd className={styles.hint}>{hint}</kbd>}
    </MenuItem>
  );
}
