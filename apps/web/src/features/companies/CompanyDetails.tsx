import { commands } from '@symbiomap/document';
import {
  nameIn,
  renamedIn,
  companyKinds,
  type Company,
  type RecordFields,
} from '@symbiomap/domain';
import { Check, Trash2 } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { CodeField } from '../../fields/CodeField.tsx';
import { FormSections } from '../../fields/form/FormSections.tsx';
import panel from '../../fields/panel.module.css';
import { WhyReadOnly } from '../../fields/WhyReadOnly.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import { LockButton } from '../../actions/LockButton.tsx';
import { CompanyFlows } from './CompanyFlows.tsx';
import { CompanyPhoto } from './CompanyPhoto.tsx';
import { CompanyProcesses } from './CompanyProcesses.tsx';
import { CompanyStock } from './CompanyStock.tsx';

const daysOfAYear = { min: 1, max: 366, isWhole: true } as const;

/** A company in the panel: what it is, what it gives and needs, its flows. */
export function CompanyDetails({ id }: { readonly id: string }) {
  const company = useBoard((board) => board.companies.get(id));
  return company === undefined ? null : <Loaded company={company} />;
}

function Loaded({ company }: { readonly company: Company }) {
  const { board } = useSession();
  const context = useActionContext();
  const translate = useTranslate();
  const obstacle = useRights().obstacleTo('companies', company);
  const isReadOnly = obstacle !== null;
  const edit = (fields: RecordFields<'companies'>) =>
    board.execute(commands['company.edit'], { id: company.id, fields });
  const boardList = useBoard(({ board: settings }) => settings.codeLists?.sector ?? null);

  return (
    <div className={panel.details}>
      <h2 className={panel.title}>
        {company.name === '' ? translate('domain.unnamed') : nameIn(company, translate.language)}
      </h2>
      <WhyReadOnly obstacle={obstacle} />
      <TextField
        label={translate('company.name')}
        anchor={`${company.id}.name`}
        value={nameIn(company, translate.language)}
        maxLength={300}
        isReadOnly={isReadOnly}
        onCommit={(name) => edit(renamedIn(company, translate.language, name))}
      />
      <Choice
        label={translate('company.kind')}
        anchor={`${company.id}.kind`}
        value={company.kind}
        isReadOnly={isReadOnly}
        options={companyKinds.map((kind) => ({
          id: kind,
          name: translate(`companyKind.${kind}`),
        }))}
        onChange={(kind) => edit({ kind })}
      />
      <CodeField
        kind="sector"
        label={translate('company.sectorCode')}
        anchor={`${company.id}.sector`}
        value={company.sector}
        boardList={boardList}
        maxLength={40}
        isReadOnly={isReadOnly}
        onChange={(sector) => edit({ sector })}
      />
      <div className={panel.row}>
        <TextField
          label={translate('company.place')}
          anchor={`${company.id}.place`}
          value={company.place?.label ?? ''}
          maxLength={300}
          isReadOnly={isReadOnly}
          onCommit={(label) =>
            edit({
              place: {
                lat: null,
                lon: null,
                country: null,
                ...company.place,
                label: label || null,
              },
            })
          }
        />
        <NumberField
          label={translate('company.operatingDays')}
          anchor={`${company.id}.operatingDays`}
          value={company.operatingDays}
          limits={daysOfAYear}
          isReadOnly={isReadOnly}
          placeholder="250"
          onChange={(operatingDays) => edit({ operatingDays })}
        />
      </div>
      <CompanyPhoto company={company} isReadOnly={isReadOnly} />
      <CompanyStock company={company} table="offers" />
      <CompanyStock company={company} table="needs" />
      <CompanyProcesses company={company} />
      <CompanyFlows company={company} />
      <FormSections
        table="companies"
        id={company.id}
        record={company}
        isReadOnly={isReadOnly}
        onEdit={edit}
      />
      <div className={panel.section}>
        <TextField
          label={translate('company.note')}
          value={company.note}
          isLong
          isReadOnly={isReadOnly}
          onCommit={(note) => edit({ note })}
        />
      </div>
      {!isReadOnly && (
        <div className={panel.actions}>
          <Button
            icon={Check}
            look={company.confirmed === true ? 'primary' : 'plain'}
            onPress={() => edit({ confirmed: company.confirmed === true ? null : true })}
          >
            {translate(company.confirmed === true ? 'company.confirmed' : 'company.confirm')}
          </Button>
          <LockButton ids={[company.id]} />
          <Button
            icon={Trash2}
            look="danger"
            onPress={() => deleteWithToast(context, [company.id])}
          >
            {translate('company.delete')}
          </Button>
        </div>
      )}
    </div>
  );
}
