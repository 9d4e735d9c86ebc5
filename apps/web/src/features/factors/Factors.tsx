import { useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { FetchedView } from '../../ui/FetchedView.tsx';

const load = async () => (await import('./FactorsView.tsx')).FactorsView;

/** The table of factors, while it is wanted; its code comes when somebody first asks for it. */
export function Factors() {
  const { view } = useSession();
  const translate = useTranslate();
  const isOpen = useView((state) => state.dialog === 'factors');
  return (
    isOpen && (
      <FetchedView
        load={load}
        title={translate('factors.title')}
        failed={translate('factors.notLoaded')}
        tryAgain={translate('hints.tryAgain')}
        onClose={() => view.getState().showDialog(null)}
      />
    )
  );
}
