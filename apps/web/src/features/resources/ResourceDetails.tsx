import { commands } from '@symbiomap/document';
import { nameIn, type RecordFields, type Resource } from '@symbiomap/domain';
import { ArrowLeft } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import { CodeField } from '../../fields/CodeField.tsx';
import { FormSections } from '../../fields/form/FormSections.tsx';
import panel from '../../fields/panel.module.css';
import {
  ResourceKindField,
  ResourceNameField,
  ResourceStateField,
  ResourceUnitField,
} from '../../fields/resourceFields.tsx';
import { WhyReadOnly } from '../../fields/WhyReadOnly.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ResourceProperties } from './ResourceProperties.tsx';

// The table of factors is long; few open a resource.
const ResourceFactors = lazy(async () => ({
  default: (await import('./ResourceFactors.tsx')).ResourceFactors,
}));

/** A resource in the panel: what sort of thing it is. It holds for every flow of it. */
export function ResourceDetails({ id }: { readonly id: string }) {
  const resource = useBoard((board) => board.resources.get(id));
  return resource === undefined ? null : <Loaded resource={resource} />;
}

function Loaded({ resource }: { readonly resource: Resource }) {
  const { board, view } = useSession();
  const translate = useTranslate();
  const obstacle = useRights().obstacleTo('resources', resource);
  const isReadOnly = obstacle !== null;
  const boardList = useBoard(({ board: settings }) => settings.codeLists?.waste ?? null);
  const flows = useBoard((current) => current.flows);
  const flowIds = [...flows.values()]
    .filter((flow) => flow.resource === resource.id)
    .map(({ id }) => id);
  const edit = (fields: RecordFields<'resources'>) =>
    board.execute(commands['resource.edit'], { id: resource.id, fields });

  return (
    <div className={panel.details}>
      <h2 className={panel.title}>{nameIn(resource, translate.language)}</h2>
      <WhyReadOnly obstacle={obstacle} />
      <p className={panel.muted}>{translate('resource.holdsFor', { count: flowIds.length })}</p>
      <ResourceNameField record={resource} isReadOnly={isReadOnly} />
      <div className={panel.row}>
        <ResourceKindField record={resource} isReadOnly={isReadOnly} />
        <ResourceStateField record={resource} isReadOnly={isReadOnly} />
      </div>
      <ResourceUnitField record={resource} isReadOnly={isReadOnly} />
      <CodeField
        kind="waste"
        label={translate('resource.wasteCode')}
        anchor={`${resource.id}.waste`}
        value={resource.waste}
        boardList={boardList}
        maxLength={40}
        isReadOnly={isReadOnly}
        onChange={(waste) => edit({ waste })}
      />
      <ResourceProperties resource={resource} isReadOnly={isReadOnly} onEdit={edit} />
      <FormSections
        table="resources"
        id={resource.id}
        record={resource}
        isReadOnly={isReadOnly}
        onEdit={edit}
      />
      <Suspense>
        <ResourceFactors resource={resource} />
      </Suspense>
      <TextField
        label={translate('company.note')}
        value={resource.note}
        isLong
        isReadOnly={isReadOnly}
        onCommit={(note) => edit({ note })}
      />
      <div className={panel.actions}>
        <Button icon={ArrowLeft} onPress={() => view.getState().showResource(null)}>
          {translate('resource.back')}
        </Button>
        {flowIds.length > 0 && (
          <Button onPress={() => view.getState().select(flowIds)}>
            {translate('resource.selectFlows')}
          </Button>
        )}
      </div>
    </div>
  );
}
