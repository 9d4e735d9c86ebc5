import { useTranslate } from '../../language/LanguageProvider.tsx';
import { FetchedPanel } from '../../ui/FetchedPanel.tsx';

const load = async () => (await import('./HintsPanel.tsx')).HintsPanel;

/** The suggestions in the panel; their code comes when somebody first asks for them. */
export function HintsTab() {
  const translate = useTranslate();
  return (
    <FetchedPanel
      load={load}
      waiting={translate('hints.loading')}
      failed={translate('hints.notLoaded')}
      tryAgain={translate('hints.tryAgain')}
    />
  );
}
