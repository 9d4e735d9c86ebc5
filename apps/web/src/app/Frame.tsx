import { Fragment } from 'react';
import type { Slot } from '../actions/action.ts';
import { features } from './features.ts';
import styles from './frame.module.css';
import { Panel } from './Panel.tsx';

/** What stands round the canvas: the slots that features fill. */
export function Frame() {
  return (
    <>
      {fill('overlay')}
      <header className={styles.top}>
        <div className={styles.bar}>{fill('topLeft')}</div>
        <div className={`${styles.bar} ${styles.end}`}>{fill('topRight')}</div>
      </header>
      <div className={`${styles.bar} ${styles.bottomLeft}`}>{fill('bottomLeft')}</div>
      <Panel />
    </>
  );
}

function fill(slot: Slot) {
  return features.map(({ id, slots }) => {
    const Component = slots?.[slot];
    return <Fragment key={id}>{Component !== undefined && <Component />}</Fragment>;
  });
}
