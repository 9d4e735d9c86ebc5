import { useTranslate } from '../../language/LanguageProvider.tsx';
import { FetchedPanel } from '../../ui/FetchedPanel.tsx';

const load = async () => (await import('./IndicatorsPanel.tsx')).IndicatorsPanel;

/** The indicators in the panel; their code comes when somebody first asks for them. */
export function IndicatorsTab() {
  const translate = useTranslate();
  return (
    <FetchedPanel
      load={load}
      waiting={translate('indicators.loading')}
      failed={translate('indicators.notLoaded')}
      tryAgain={translate('hints.tryAgain')}
    />
  );
}
