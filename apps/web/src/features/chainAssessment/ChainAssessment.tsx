import { useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { FetchedView } from '../../ui/FetchedView.tsx';

const load = async () => (await import('./ChainAssessmentView.tsx')).ChainAssessmentView;

/** The assessment of chains, while it is wanted; its code comes when somebody first asks for it. */
export function ChainAssessment() {
  const { view } = useSession();
  const translate = useTranslate();
  const isOpen = useView((state) => state.dialog === 'chainAssessment');
  return (
    isOpen && (
      <FetchedView
        load={load}
        title={translate('chainAssessment.title')}
        failed={translate('chainAssessment.notLoaded')}
        tryAgain={translate('hints.tryAgain')}
        onClose={() => view.getState().showDialog(null)}
      />
    )
  );
}
