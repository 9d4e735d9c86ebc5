import { useTranslate } from '../language/LanguageProvider.tsx';
import { entryMark } from './mapWalk.ts';
import styles from './mapEntry.module.css';

/** The one stop of the map for Tab. It hands the focus on to a thing on the map; an empty one keeps it. */
export function MapEntry({ onEnter }: { readonly onEnter: () => void }) {
  const translate = useTranslate();
  return (
    <div
      {...{ [entryMark]: '' }}
      role="group"
      tabIndex={0}
      className={styles.entry}
      aria-label={translate('walk.map')}
      onFocus={(event) => {
        event.stopPropagation();
        onEnter();
      }}
    />
  );
}
