import type { ComponentType } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { useFetched } from './useFetched.ts';

/** A view over the map that comes when somebody first asks for it; where it does not come, it can be tried again. */
export function FetchedView({
  load,
  title,
  failed,
  tryAgain,
  onClose,
}: {
  /** Always the same function. */
  readonly load: () => Promise<ComponentType<{ readonly onClose: () => void }>>;
  readonly title: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly onClose: () => void;
}) {
  const fetched = useFetched(load);
  if (fetched.state === 'waiting') return null;
  if (fetched.state === 'here') return <fetched.content onClose={onClose} />;
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <p>{failed}</p>
      <Button onPress={fetched.tryAgain}>{tryAgain}</Button>
    </Dialog>
  );
}
