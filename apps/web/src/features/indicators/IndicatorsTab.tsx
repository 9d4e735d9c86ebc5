import { FetchedPanel } from '../../ui/FetchedPanel.tsx';

const load = async () => (await import('./IndicatorsPanel.tsx')).IndicatorsPanel;

/** The indicators in the panel; their code comes when somebody first asks for them. */
export function IndicatorsTab() {
  return <FetchedPanel load={load} waiting="indicators.loading" failed="indicators.notLoaded" />;
}
