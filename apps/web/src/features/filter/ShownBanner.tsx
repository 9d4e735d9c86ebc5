import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useBoard, useSession, useShown } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import styles from './shownBanner.module.css';

/** Says that not everything is shown, and leads back to all of it: nobody shall think that work is lost. */
export function ShownBanner() {
  const { view } = useSession();
  const translate = useTranslate();
  const companies = useBoard((board) => board.companies);
  const shown = useShown();
  const count = shown === null ? 0 : [...shown].filter((id) => companies.has(id)).length;
  return (
    // Always there, or it would not be spoken when it first says something.
    <div className={styles.place} role="status">
      {shown !== null && (
        <p className={styles.banner}>
          {translate('filter.showing', { count, all: companies.size })}
          <Button className={styles.all ?? ''} onPress={() => view.getState().showAll()}>
            {translate('filter.showAllEsc')}
            <X size={14} aria-hidden />
          </Button>
        </p>
      )}
    </div>
  );
}
