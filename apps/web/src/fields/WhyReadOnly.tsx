import { Eye, Lock, UserRound } from 'lucide-react';
import type { Obstacle } from '../board/boardRights.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import styles from './panel.module.css';

const icons = { onlyLooking: Eye, locked: Lock, notYours: UserRound } as const;

/** One line that says why nothing here can be changed. */
export function WhyReadOnly({ obstacle }: { readonly obstacle: Obstacle | null }) {
  const translate = useTranslate();
  if (obstacle === null) return null;
  const Icon = icons[obstacle];
  return (
    <p className={styles.why}>
      <Icon size={14} aria-hidden />
      {translate(`rights.${obstacle}`)}
    </p>
  );
}
