import { FetchedPanel } from '../../ui/FetchedPanel.tsx';

const load = async () => (await import('./HintsPanel.tsx')).HintsPanel;

/** The suggestions in the panel; their code comes when somebody first asks for them. */
export function HintsTab() {
  return <FetchedPanel load={load} waiting="hints.loading" failed="hints.notLoaded" />;
}
