import { Lightbulb } from 'lucide-react';
import { useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { OpenButton } from '../../ui/OpenButton.tsx';
import styles from './hints.module.css';

/** Opens the suggestions. How many there are is not reckoned before somebody asks. */
export function HintsButton() {
  const { view } = useSession();
  const translate = useTranslate();
  const isOpen = useView((state) => state.isPanelOpen && state.panelTab === 'hints');
  return (
    <span className={styles.place}>
      <OpenButton
        icon={Lightbulb}
        label={translate('hints.open')}
        isOpen={isOpen}
        onToggle={() => {
          if (isOpen) view.getState().closePanel();
          else view.getState().showPanel('hints');
        }}
      >
        <span className={styles.openName}>{translate('hints.title')}</span>
      </OpenButton>
    </span>
  );
}
