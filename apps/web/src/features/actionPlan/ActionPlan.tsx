import { useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { FetchedView } from '../../ui/FetchedView.tsx';

const load = async () => (await import('./ActionPlanView.tsx')).ActionPlanView;

/** The action plan, while it is wanted; its code comes when somebody first asks for it. */
export function ActionPlan() {
  const { view } = useSession();
  const translate = useTranslate();
  const isOpen = useView((state) => state.dialog === 'actionPlan');
  return (
    isOpen && (
      <FetchedView
        load={load}
        title={translate('actionPlan.title')}
        failed={translate('actionPlan.notLoaded')}
        tryAgain={translate('hints.tryAgain')}
        onClose={() => view.getState().showDialog(null)}
      />
    )
  );
}
