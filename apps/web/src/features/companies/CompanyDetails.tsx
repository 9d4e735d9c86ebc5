import { commands } from '@symbiomap/document';
import { nameIn, type Company, type RecordFields } from '@symbiomap/domain';
import { Check, Trash2 } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import {
  CompanyKindField,
  CompanyNameField,
  CompanyPlaceField,
  CompanySectorField,
  OperatingDaysField,
} from '../../fields/companyFields.tsx';
import { FormSections } from '../../fields/form/FormSections.tsx';
import panel from '../../fields/panel.module.css';
import { WhyReadOnly } from '../../fields/WhyReadOnly.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import { LockButton } from '../../actions/LockButton.tsx';
import { CompanyBalance } from './CompanyBalance.tsx';
import { CompanyFlows } from './CompanyFlows.tsx';
import { CompanyPhoto } from './CompanyPhoto.tsx';
import { CompanyProcesses } from './CompanyProcesses.tsx';
import { CompanyStock } from './CompanyStock.tsx';

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

  return (
    <div className={panel.details}>
      <h2 className={panel.title}>
        {company.name === '' ? translate('domain.unnamed') : nameIn(company, translate.language)}
      </h2>
      <WhyReadOnly obstacle={obstacle} />
      <CompanyNameField record={company} isReadOnly={isReadOnly} />
      <CompanyKindField record={company} isReadOnly={isReadOnly} />
      <CompanySectorField record={company} isReadOnly={isReadOnly} />
      <div className={panel.row}>
        <CompanyPlaceField record={company} isReadOnly={isReadOnly} />
        <OperatingDaysField record={company} isReadOnly={isReadOnly} />
      </div>
      <CompanyPhoto company={company} isReadOnly={isReadOnly} />
      <CompanyStock company={company} table="offers" />
      <CompanyStock company={company} table="needs" />
      <CompanyProcesses company={company} />
      <CompanyBalance company={company} />
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
