import { useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { FetchedView } from '../../ui/FetchedView.tsx';

const load = async () => (await import('./StagesView.tsx')).StagesView;

/** The stages of flows as columns, while they are wanted; their code comes when somebody first asks for them. */
export function Stages() {
  const { view } = useSession();
  const translate = useTranslate();
  const isOpen = useView((state) => state.dialog === 'stages');
  return (
    isOpen && (
      <FetchedView
        load={load}
        title={translate('stages.title')}
        failed={translate('stages.notLoaded')}
        tryAgain={translate('hints.tryAgain')}
        onClose={() => view.getState().showDialog(null)}
      />
    )
  );
}
