import { commands } from '@symbiomap/document';
import { flowStages, type Flow, type FlowStage, type RecordFields } from '@symbiomap/domain';
import { useBoard, useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Choice } from '../ui/Choice.tsx';
import { AmountField } from './AmountField.tsx';
import { DateField } from './DateField.tsx';
import type { FieldOf } from './fieldOf.ts';
import { ResourceField } from './ResourceField.tsx';

/** What flows or has flowed did not begin in the future. */
const hasBegun: ReadonlySet<FlowStage> = new Set(['operating', 'paused', 'stopped']);

function useEdit({ record, onEdited }: FieldOf<Flow>) {
  const { board } = useSession();
  return (fields: RecordFields<'flows'>) => {
    board.execute(commands['flow.edit'], { id: record.id, fields });
    onEdited?.();
  };
}

/** What flows. */
export function FlowResourceField(props: FieldOf<Flow>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <ResourceField
      label={translate('flow.resource')}
      anchor={`${record.id}.resource`}
      resourceId={record.resource}
      isReadOnly={isReadOnly}
      placeholder={translate('flow.resourceExample')}
      onChange={(resource) => edit({ resource })}
    />
  );
}

/** How much of it, as its giver tells it. */
export function FlowAmountField(props: FieldOf<Flow>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  const operatingDays = useBoard(
    ({ companies }) => companies.get(record.from ?? '')?.operatingDays ?? null,
  );
  return (
    <AmountField
      label={translate('amount.amount')}
      anchor={`${record.id}.amount`}
      amount={record.amount}
      operatingDays={operatingDays}
      isReadOnly={isReadOnly}
      onChange={(amount) => edit({ amount })}
    />
  );
}

/** How far it has come. */
export function FlowStageField(props: FieldOf<Flow>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <Choice
      label={translate('flow.stage')}
      anchor={`${record.id}.stage`}
      value={record.stage}
      isReadOnly={isReadOnly}
      options={flowStages.map((stage) => ({ id: stage, name: translate(`stage.${stage}`) }))}
      onChange={(stage) => edit({ stage })}
    />
  );
}

/** Since when. */
export function FlowSinceField(props: FieldOf<Flow>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <DateField
      label={translate('flow.since')}
      anchor={`${record.id}.since`}
      value={record.since}
      isPast={hasBegun.has(record.stage)}
      isReadOnly={isReadOnly}
      onChange={(since) => edit({ since })}
    />
  );
}
