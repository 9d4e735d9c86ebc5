import { useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { FetchedView } from '../../ui/FetchedView.tsx';

const load = async () => (await import('./TablesView.tsx')).TablesView;

/** The board as tables, while they are wanted; their code comes when somebody first asks for them. */
export function Tables() {
  const { view } = useSession();
  const translate = useTranslate();
  const isOpen = useView((state) => state.dialog === 'tables');
  return (
    isOpen && (
      <FetchedView
        load={load}
        title={translate('tables.title')}
        failed={translate('tables.notLoaded')}
        tryAgain={translate('hints.tryAgain')}
        onClose={() => view.getState().showDialog(null)}
      />
    )
  );
}
