import { useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './boardPage.module.css';

/** The first thing that Tab reaches: past the picture, to all of it as a list. */
export function SkipToOutline() {
  const { view } = useSession();
  const translate = useTranslate();
  const go = () => {
    view.getState().showOutline(true);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('[role="tree"] [tabindex="0"]')?.focus(),
    );
  };
  return (
    <div className={styles.skip}>
      <Button look="primary" onPress={go}>
        {translate('outline.skip')}
      </Button>
    </div>
  );
}
