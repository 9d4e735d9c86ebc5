import { Fragment } from 'react';
import type { Slot } from '../actions/action.ts';
import { features } from './features.ts';
import styles from './frame.module.css';
import { Panel } from './Panel.tsx';

/** What stands round the canvas: the slots that features fill; `only` some of them, where only those make sense. */
export function Frame({
  only,
  isMapHidden = false,
}: {
  readonly only?: readonly string[];
  /** Whether a phone shows the outline instead: tools for the map have no place then. */
  readonly isMapHidden?: boolean;
}) {
  const fill = (slot: Slot) => <Filled slot={slot} {...(only !== undefined && { only })} />;
  return (
    <>
      {fill('overlay')}
      <header className={styles.top}>
        <div className={styles.bar}>{fill('topLeft')}</div>
        <div className={`${styles.bar} ${styles.end}`}>{fill('topRight')}</div>
      </header>
      {!isMapHidden && (
        <div className={`${styles.bar} ${styles.bottomLeft}`}>{fill('bottomLeft')}</div>
      )}
      <Panel />
    </>
  );
}

function Filled({ slot, only }: { readonly slot: Slot; readonly only?: readonly string[] }) {
  const shown = features.filter(({ id }) => only?.includes(id) ?? true);
  return shown.map(({ id, slots }) => {
    const Component = slots?.[slot];
    return <Fragment key={id}>{Component !== undefined && <Component />}</Fragment>;
  });
}
