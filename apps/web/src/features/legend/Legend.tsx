import { flowStages, type FlowStage } from '@symbiomap/domain';
import { flowIcon, flowLines, flowSorts, sortOfKind, type FlowSort } from '@symbiomap/scene';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useBoard } from '../../board/SessionContext.tsx';
import { SceneIcon } from '../../canvas/SceneIcon.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import styles from './legend.module.css';

/** What colours and lines mean: only those that are on the board. */
export function Legend() {
  const translate = useTranslate();
  const isOpen = usePreferences((state) => state.isLegendOpen);
  const setOpen = usePreferences((state) => state.setLegendOpen);
  const flows = useBoard((board) => board.flows);
  const resources = useBoard((board) => board.resources);
  const sorts = new Set<FlowSort>();
  const stages = new Set<FlowStage>();
  for (const { resource, stage } of flows.values()) {
    const kind = resource === null ? undefined : resources.get(resource)?.kind;
    if (kind !== undefined) sorts.add(sortOfKind[kind]);
    stages.add(stage);
  }
  if (flows.size === 0) return null;
  const Arrow = isOpen ? ChevronDown : ChevronUp;

  return (
    <section className={styles.legend} aria-label={translate('legend.title')}>
      <Button
        className={styles.toggle ?? ''}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {translate('legend.title')}
        <Arrow size={14} aria-hidden />
      </Button>
      {isOpen && (
        <div className={styles.columns}>
          <ul>
            {flowSorts
              .filter((sort) => sorts.has(sort))
              .map((sort) => (
                <li key={sort} className={styles.entry}>
                  <SceneIcon icon={flowIcon(sort)} size={14} color={`var(--flow-${sort})`} />
                  <Line color={`var(--flow-${sort})`} stage="agreement" />
                  {translate(`flowSort.${sort}`)}
                </li>
              ))}
          </ul>
          <ul>
            {flowStages
              .filter((stage) => stages.has(stage))
              .map((stage) => (
                <li key={stage} className={styles.entry}>
                  <Line color="var(--secondary-ink)" stage={stage} />
                  {translate(`stage.${stage}`)}
                </li>
              ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Line({ color, stage }: { readonly color: string; readonly stage: FlowStage }) {
  const { width, dash, isBarred } = flowLines[stage];
  return (
    <svg width="36" height="12" viewBox="0 0 36 12" aria-hidden style={{ color }}>
      <path
        d="M1 6H35"
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dash.join(' ')}
        strokeLinecap="round"
      />
      {isBarred && <path d="M18 1v10" stroke="currentColor" strokeWidth="2.5" />}
    </svg>
  );
}
