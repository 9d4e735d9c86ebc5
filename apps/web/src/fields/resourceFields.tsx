import { commands } from '@symbiomap/document';
import {
  nameIn,
  renamedIn,
  resourceKinds,
  resourceStates,
  type RecordFields,
  type Resource,
} from '@symbiomap/domain';
import { useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Choice } from '../ui/Choice.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FieldOf } from './fieldOf.ts';

function useEdit({ record, onEdited }: FieldOf<Resource>) {
  const { board } = useSession();
  return (fields: RecordFields<'resources'>) => {
    board.execute(commands['resource.edit'], { id: record.id, fields });
    onEdited?.();
  };
}

/** What a resource is called, in the language that is spoken. */
export function ResourceNameField(props: FieldOf<Resource>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <TextField
      label={translate('resource.name')}
      anchor={`${record.id}.name`}
      value={nameIn(record, translate.language)}
      maxLength={300}
      isReadOnly={isReadOnly}
      onCommit={(name) => edit(renamedIn(record, translate.language, name))}
    />
  );
}

/** What sort of thing it is. */
export function ResourceKindField(props: FieldOf<Resource>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <Choice
      label={translate('resource.kind')}
      anchor={`${record.id}.kind`}
      value={record.kind}
      isReadOnly={isReadOnly}
      options={resourceKinds.map((kind) => ({
        id: kind,
        name: translate(`resourceKind.${kind}`),
      }))}
      onChange={(kind) => edit({ kind })}
    />
  );
}

/** In what state it changes hands. */
export function ResourceStateField(props: FieldOf<Resource>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <Choice
      label={translate('resource.state')}
      anchor={`${record.id}.state`}
      value={record.state}
      isReadOnly={isReadOnly}
      placeholder={translate('resource.stateUnknown')}
      options={resourceStates.map((state) => ({
        id: state,
        name: translate(`resourceState.${state}`),
      }))}
      onChange={(state) => edit({ state })}
    />
  );
}

/** The unit in which it is usually counted. */
export function ResourceUnitField(props: FieldOf<Resource>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <TextField
      label={translate('resource.unit')}
      anchor={`${record.id}.unit`}
      value={record.unit ?? ''}
      maxLength={40}
      isReadOnly={isReadOnly}
      onCommit={(unit) => edit({ unit: unit === '' ? null : unit })}
    />
  );
}
