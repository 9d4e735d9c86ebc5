import { commands } from '@symbiomap/document';
import type { Translate, Volumes } from '@symbiomap/i18n';
import { Button } from 'react-aria-components';
import { useRights, useSession } from '../../board/SessionContext.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { changeRow } from '../../fields/form/changeRows.ts';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { barrierName } from './barrierName.ts';
import type { Barrier, PlanGroup, PlanStep } from './planSteps.ts';
import styles from './actionPlan.module.css';

interface Props {
  readonly step: PlanStep;
  readonly group: PlanGroup;
  readonly words: Translate<Volumes['actionPlan']>;
  readonly onShow: (flowId: string) => void;
}

/** One step of the plan, written in place. */
export function PlanStepRow({ step, group, words, onShow }: Props) {
  const { board } = useSession();
  const rights = useRights();
  const { key, flow, index, barrier, flowName } = step;
  const isReadOnly = rights.obstacleTo('flows', flow) !== null;
  const edit = (part: keyof Barrier, value: string | boolean | null) => {
    const now = board.getSnapshot().flows.get(flow.id);
    if (now === undefined) return;
    const barriers = changeRow(flow.barriers, index, part, () => value)(now.barriers);
    // Rows are changed as plain values; the command checks them.
    board.execute(commands['flow.edit'], {
      id: flow.id,
      fields: { barriers: barriers as readonly Barrier[] },
    });
  };
  const text = (part: 'nextStep' | 'owner', maxLength: number) => (
    <TextField
      label={words(`actionPlan.${part}`)}
      anchor={`plan.${key}.${part}`}
      value={barrier[part] ?? ''}
      maxLength={maxLength}
      isReadOnly={isReadOnly}
      onCommit={(written) => edit(part, written === '' ? null : written)}
    />
  );
  const name = barrierName(barrier, words);
  return (
    <li
      className={styles.step}
      aria-label={words('actionPlan.row', { barrier: name, flow: flowName })}
    >
      <Button
        className={styles.flow ?? ''}
        aria-label={words('actionPlan.showOnMap', { flow: flowName })}
        onPress={() => onShow(flow.id)}
      >
        {flowName}
      </Button>
      <span className={styles.barrier} data-severity={barrier.severity ?? undefined}>
        {name}
        {barrier.severity !== null && (
          <span className={styles.severity} title={words('form.barriers.severity')}>
            {words(`form.barrierSeverity.${barrier.severity}`)}
          </span>
        )}
      </span>
      {text('nextStep', 2_000)}
      {text('owner', 200)}
      <div className={styles.due}>
        <DateField
          label={words('actionPlan.due')}
          anchor={`plan.${key}.due`}
          value={barrier.due}
          isPast={false}
          isReadOnly={isReadOnly}
          onChange={(due) => edit('due', due)}
        />
        {group === 'overdue' && (
          <span className={styles.overdue}>{words('actionPlan.overdue')}</span>
        )}
      </div>
      <Switch
        isOn={barrier.solved === true}
        isReadOnly={isReadOnly}
        onChange={(isSolved) => edit('solved', isSolved)}
      >
        {words('actionPlan.solved')}
      </Switch>
    </li>
  );
}
