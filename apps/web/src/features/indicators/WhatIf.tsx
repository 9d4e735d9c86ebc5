import type { Loss } from '@symbiomap/assessment';
import { Undo2, Unplug } from 'lucide-react';
import { useDerived, useView } from '../../board/SessionContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './indicators.module.css';
import type { IndicatorsPanelWords } from './indicatorsPanelWords.ts';

/** What ends if the selected companies leave. Only a look: nothing on the board changes. */
export function WhatIf({
  words,
  without,
  loss,
  nameOf,
  onLeave,
  onShow,
}: {
  readonly words: IndicatorsPanelWords;
  readonly without: readonly string[];
  readonly loss: Loss | null;
  readonly nameOf: (id: string) => string;
  readonly onLeave: (companies: readonly string[]) => void;
  readonly onShow: (items: readonly string[]) => void;
}) {
  const companies = useDerived(({ graph }) => graph.board.companies);
  const selection = useView((state) => state.selection);
  const selected = [...selection].filter((id) => companies.has(id)).sort();

  if (without.length === 0)
    return (
      <div className={styles.whatIf}>
        {selected.length === 0 ? (
          <p className={styles.basis}>{words('indicators.whatIf.how')}</p>
        ) : (
          <Button icon={Unplug} onPress={() => onLeave(selected)}>
            {words('indicators.whatIf.ask', {
              count: selected.length,
              name: nameOf(selected[0] ?? ''),
            })}
          </Button>
        )}
      </div>
    );
  const { flows = [], stopped = [], cutOff = [] } = loss ?? {};
  return (
    <section className={styles.whatIf} data-is-on aria-live="polite">
      <h3 className={styles.heading}>
        {words('indicators.whatIf.title', { names: without.map(nameOf).join(', ') })}
      </h3>
      <p>{words('indicators.whatIf.flows', { count: flows.length })}</p>
      {stopped.length > 0 && (
        <p>{words('indicators.whatIf.stopped', { names: stopped.map(nameOf).join(', ') })}</p>
      )}
      {cutOff.length > 0 && (
        <p>{words('indicators.whatIf.cutOff', { names: cutOff.map(nameOf).join(', ') })}</p>
      )}
      <p className={styles.basis}>{words('indicators.whatIf.onlyALook')}</p>
      <div className={styles.actions}>
        {flows.length > 0 && (
          <Button onPress={() => onShow([...flows, ...stopped, ...cutOff])}>
            {words('indicators.whatIf.show')}
          </Button>
        )}
        <Button icon={Undo2} look="quiet" onPress={() => onLeave([])}>
          {words('indicators.whatIf.end')}
        </Button>
      </div>
    </section>
  );
}
