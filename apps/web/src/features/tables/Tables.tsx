import { useEffect, useState, type ComponentType } from 'react';
import { useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

type Fetched =
  { readonly View: ComponentType<{ readonly onClose: () => void }> } | 'waiting' | 'failed';

/** The board as tables, while they are wanted. */
export function Tables() {
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'tables');
  return isOpen && <FetchedTables onClose={() => view.getState().showDialog(null)} />;
}

/** Their code comes when somebody first asks for them. */
function FetchedTables({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const [fetched, setFetched] = useState<Fetched>('waiting');
  useEffect(() => {
    if (fetched !== 'waiting') return;
    let isCurrent = true;
    import('./TablesView.tsx').then(
      ({ TablesView }) => {
        if (isCurrent) setFetched({ View: TablesView });
      },
      () => {
        if (isCurrent) setFetched('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [fetched]);

  if (fetched === 'waiting') return null;
  if (fetched !== 'failed') return <fetched.View onClose={onClose} />;
  return (
    <Dialog title={translate('tables.title')} isOpen onClose={onClose}>
      <p>{translate('tables.notLoaded')}</p>
      <Button onPress={() => setFetched('waiting')}>{translate('hints.tryAgain')}</Button>
    </Dialog>
  );
}
