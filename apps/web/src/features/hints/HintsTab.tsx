import { useEffect, useState, type ComponentType } from 'react';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './hints.module.css';

type Fetched = { readonly Panel: ComponentType } | 'waiting' | 'failed';

/** The suggestions in the panel; their code comes when somebody first asks for them. */
export function HintsTab() {
  const translate = useTranslate();
  const [fetched, setFetched] = useState<Fetched>('waiting');
  useEffect(() => {
    if (fetched !== 'waiting') return;
    let isCurrent = true;
    import('./HintsPanel.tsx').then(
      ({ HintsPanel }) => {
        if (isCurrent) setFetched({ Panel: HintsPanel });
      },
      () => {
        if (isCurrent) setFetched('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [fetched]);

  if (fetched === 'waiting') return <p className={styles.waiting}>{translate('hints.loading')}</p>;
  if (fetched !== 'failed') return <fetched.Panel />;
  return (
    <div className={styles.waiting}>
      <p>{translate('hints.notLoaded')}</p>
      <Button onPress={() => setFetched('waiting')}>{translate('hints.tryAgain')}</Button>
    </div>
  );
}
