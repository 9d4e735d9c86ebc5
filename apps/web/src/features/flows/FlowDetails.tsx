import { commands } from '@symbiomap/document';
import { nameIn, evidenceClasses, type Flow, type RecordFields } from '@symbiomap/domain';
import { ArrowLeftRight, Pencil, Trash2 } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import { LockButton } from '../../actions/LockButton.tsx';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import { AmountField } from '../../fields/AmountField.tsx';
import { CodeField } from '../../fields/CodeField.tsx';
import {
  FlowAmountField,
  FlowResourceField,
  FlowSinceField,
  FlowStageField,
} from '../../fields/flowFields.tsx';
import { FormSections } from '../../fields/form/FormSections.tsx';
import panel from '../../fields/panel.module.css';
import { WhyReadOnly } from '../../fields/WhyReadOnly.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FlowEnds } from './FlowEnds.tsx';

/** A flow in the panel: who gives what to whom, how much, and how far it has come. */
export function FlowDetails({ id }: { readonly id: string }) {
  const flow = useBoard((board) => board.flows.get(id));
  return flow === undefined ? null : <Loaded flow={flow} />;
}

function Loaded({ flow }: { readonly flow: Flow }) {
  const { board, view } = useSession();
  const context = useActionContext();
  const translate = useTranslate();
  const obstacle = useRights().obstacleTo('flows', flow);
  const isReadOnly = obstacle !== null;
  const resource = useBoard(({ resources }) =>
    flow.resource === null ? undefined : resources.get(flow.resource),
  );
  const giver = useBoard(({ companies }) =>
    flow.from === null ? undefined : companies.get(flow.from),
  );
  const taker = useBoard(({ companies }) =>
    flow.to === null ? undefined : companies.get(flow.to),
  );
  const edit = (fields: RecordFields<'flows'>) =>
    board.execute(commands['flow.edit'], { id: flow.id, fields });
  const evidence = { class: null, source: null, year: null, by: null, ...flow.evidence };

  return (
    <div className={panel.details}>
      <h2 className={panel.title}>
        {resource === undefined
          ? translate('flow.unknownResource')
          : nameIn(resource, translate.language)}
      </h2>
      <WhyReadOnly obstacle={obstacle} />
      <FlowEnds flow={flow} />
      <FlowResourceField record={flow} isReadOnly={isReadOnly} />
      <div className={panel.row}>
        <FlowAmountField record={flow} isReadOnly={isReadOnly} />
        <FlowStageField record={flow} isReadOnly={isReadOnly} />
      </div>
      {flow.takerAmount !== null && (
        <AmountField
          label={translate('flow.takerAmount')}
          anchor={`${flow.id}.takerAmount`}
          amount={flow.takerAmount}
          operatingDays={taker?.operatingDays ?? null}
          isReadOnly={isReadOnly}
          onChange={(takerAmount) => edit({ takerAmount })}
        />
      )}
      <div className={panel.row}>
        <FlowSinceField record={flow} isReadOnly={isReadOnly} />
        <Choice
          label={translate('flow.evidence')}
          anchor={`${flow.id}.evidence`}
          value={evidence.class}
          isReadOnly={isReadOnly}
          placeholder={translate('evidence.unsaid')}
          options={evidenceClasses.map((word) => ({
            id: word,
            name: translate(`evidence.${word}`),
          }))}
          onChange={(word) => edit({ evidence: { ...evidence, class: word } })}
        />
      </div>
      <CodeField
        kind="operation"
        label={translate('flow.operation')}
        anchor={`${flow.id}.operation`}
        value={flow.operation === null ? null : { list: null, code: flow.operation }}
        boardList={null}
        maxLength={10}
        isReadOnly={isReadOnly}
        onChange={(operation) => edit({ operation: operation?.code ?? null })}
      />
      <FormSections
        table="flows"
        id={flow.id}
        record={flow}
        isReadOnly={isReadOnly}
        operatingDays={giver?.operatingDays ?? null}
        onEdit={edit}
        {...(flow.takerAmount !== null && { except: ['takerAmount'] })}
      />
      <TextField
        label={translate('company.note')}
        value={flow.note}
        isLong
        isReadOnly={isReadOnly}
        onCommit={(note) => edit({ note })}
      />
      <div className={panel.actions}>
        {resource !== undefined && (
          <Button icon={Pencil} onPress={() => view.getState().showResource(resource.id)}>
            {translate('resource.open')}
          </Button>
        )}
        {!isReadOnly && (
          <>
            <Button
              icon={ArrowLeftRight}
              onPress={() => board.execute(commands['flow.reverse'], { id: flow.id })}
            >
              {translate('flow.reverse')}
            </Button>
            <LockButton ids={[flow.id]} />
            <Button icon={Trash2} look="danger" onPress={() => deleteWithToast(context, [flow.id])}>
              {translate('flow.delete')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
