import type { ComponentType } from 'react';
import { Button } from './Button.tsx';
import styles from './fetchedPanel.module.css';
import { useFetched } from './useFetched.ts';

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
  const fetched = useFetched(load);
  if (fetched.state === 'waiting') return <p className={styles.waiting}>{waiting}</p>;
  if (fetched.state === 'here') return <fetched.content />;
  return (
    <div className={styles.waiting}>
      <p>{failed}</p>
      <Button onPress={fetched.tryAgain}>{tryAgain}</Button>
    </div>
  );
}
