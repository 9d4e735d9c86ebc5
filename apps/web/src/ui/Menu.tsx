import type { ReactElement } from 'react';
import { MenuTrigger, Popover } from 'react-aria-components';
import styles from './listBox.module.css';
import { MenuLines, type MenuEntry } from './MenuLines.tsx';

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
        <MenuLines label={label} groups={[entries]} />
      </Popover>
    </MenuTrigger>
  );
}
