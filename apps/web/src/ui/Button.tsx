import type { LucideIcon } from 'lucide-react';
import {
  Button as AriaButton,
  Tooltip,
  TooltipTrigger,
  type ButtonProps,
} from 'react-aria-components';
import styles from './button.module.css';

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  readonly children: string;
  readonly icon?: LucideIcon;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
}

/** A button with words, and an icon before them where it helps. */
export function Button({ children, icon: Icon, look = 'plain', ...props }: Props) {
  return (
    <AriaButton {...props} className={`${styles.button} ${styles[look]}`}>
      {Icon !== undefined && <Icon size={16} aria-hidden />}
      {children}
    </AriaButton>
  );
}

interface IconProps extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  readonly icon: LucideIcon;
  /** What it does; spoken, and shown on hover and focus. */
  readonly label: string;
  readonly isOn?: boolean;
}

/** A button that is only an icon; its words come on hover and focus. */
export function IconButton({ icon: Icon, label, isOn = false, ...props }: IconProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <AriaButton
        {...props}
        aria-label={label}
        className={`${styles.icon} ${isOn ? styles.on : ''}`}
      >
        <Icon size={18} aria-hidden />
      </AriaButton>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
