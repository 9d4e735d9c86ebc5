import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './openButton.module.css';

/** A button that opens something beside the map and closes it again; what it says beside its icon is inside. */
export function OpenButton({
  icon: Icon,
  label,
  isOpen,
  onToggle,
  children,
}: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button
      className={styles.open ?? ''}
      aria-expanded={isOpen}
      aria-label={label}
      onPress={onToggle}
    >
      <Icon size={16} aria-hidden />
      {children}
    </Button>
  );
}
