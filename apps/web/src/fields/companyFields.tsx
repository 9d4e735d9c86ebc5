import { commands } from '@symbiomap/document';
import {
  companyKinds,
  nameIn,
  renamedIn,
  type Company,
  type RecordFields,
} from '@symbiomap/domain';
import { useBoard, useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Choice } from '../ui/Choice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CodeField } from './CodeField.tsx';
import type { FieldOf } from './fieldOf.ts';
import { NumberField } from './NumberField.tsx';

const daysOfAYear = { min: 1, max: 366, isWhole: true } as const;

function useEdit({ record, onEdited }: FieldOf<Company>) {
  const { board } = useSession();
  return (fields: RecordFields<'companies'>) => {
    board.execute(commands['company.edit'], { id: record.id, fields });
    onEdited?.();
  };
}

/** What a company is called, in the language that is spoken. */
export function CompanyNameField(props: FieldOf<Company>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <TextField
      label={translate('company.name')}
      anchor={`${record.id}.name`}
      value={nameIn(record, translate.language)}
      maxLength={300}
      isReadOnly={isReadOnly}
      onCommit={(name) => edit(renamedIn(record, translate.language, name))}
    />
  );
}

/** What sort of actor it is. */
export function CompanyKindField(props: FieldOf<Company>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <Choice
      label={translate('company.kind')}
      anchor={`${record.id}.kind`}
      value={record.kind}
      isReadOnly={isReadOnly}
      options={companyKinds.map((kind) => ({ id: kind, name: translate(`companyKind.${kind}`) }))}
      onChange={(kind) => edit({ kind })}
    />
  );
}

/** Its sector, by the code list of the board. */
export function CompanySectorField(props: FieldOf<Company>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  const boardList = useBoard(({ board }) => board.codeLists?.sector ?? null);
  return (
    <CodeField
      kind="sector"
      label={translate('company.sectorCode')}
      anchor={`${record.id}.sector`}
      value={record.sector}
      boardList={boardList}
      maxLength={40}
      isReadOnly={isReadOnly}
      onChange={(sector) => edit({ sector })}
    />
  );
}

/** Where it is, in words; its place on the globe stays. */
export function CompanyPlaceField(props: FieldOf<Company>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <TextField
      label={translate('company.place')}
      anchor={`${record.id}.place`}
      value={record.place?.label ?? ''}
      maxLength={300}
      isReadOnly={isReadOnly}
      onCommit={(label) =>
        edit({
          place: { lat: null, lon: null, country: null, ...record.place, label: label || null },
        })
      }
    />
  );
}

/** On how many days of a year it works. */
export function OperatingDaysField(props: FieldOf<Company>) {
  const { record, isReadOnly } = props;
  const translate = useTranslate();
  const edit = useEdit(props);
  return (
    <NumberField
      label={translate('company.operatingDays')}
      anchor={`${record.id}.operatingDays`}
      value={record.operatingDays}
      limits={daysOfAYear}
      isReadOnly={isReadOnly}
      placeholder="250"
      onChange={(operatingDays) => edit({ operatingDays })}
    />
  );
}
