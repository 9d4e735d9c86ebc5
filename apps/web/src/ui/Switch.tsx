import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

/** Something that is on or off. */
export function Switch({
  children,
  isOn,
  onChange,
}: {
  readonly children: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <AriaSwitch className={styles.switch ?? ''} isSelected={isOn} onChange={onChange}>
      <span className={styles.track} aria-hidden />
      {children}
    </AriaSwitch>
  );
}
