import { useEffect, useState, type ComponentType } from 'react';
import { Button } from './Button.tsx';
import styles from './fetchedPanel.module.css';

type Fetched = { readonly Content: ComponentType } | 'waiting' | 'failed';

/** What stands in a panel and comes when somebody first asks for it; where it does not come, it can be tried again. */
export function FetchedPanel({
  load,
  waiting,
  failed,
  tryAgain,
}: {
  /** Always the same function. */
  readonly load: () => Promise<ComponentType>;
  readonly waiting: string;
  readonly failed: string;
  readonly tryAgain: string;
}) {
  const [fetched, setFetched] = useState<Fetched>('waiting');
  useEffect(() => {
    if (fetched !== 'waiting') return;
    let isCurrent = true;
    load().then(
      (Content) => {
        if (isCurrent) setFetched({ Content });
      },
      () => {
        if (isCurrent) setFetched('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [fetched, load]);

  if (fetched === 'waiting') return <p className={styles.waiting}>{waiting}</p>;
  if (fetched !== 'failed') return <fetched.Content />;
  return (
    <div className={styles.waiting}>
      <p>{failed}</p>
      <Button onPress={() => setFetched('waiting')}>{tryAgain}</Button>
    </div>
  );
}
