import { useStore } from 'zustand';
import { announcements } from './announcer.ts';
import styles from './announcements.module.css';

/** Where announcements are spoken from. Once in the app. */
export function Announcements() {
  const text = useStore(announcements, (state) => state.text);
  return (
    <div className={styles.unseen} aria-live="polite">
      {text}
    </div>
  );
}
