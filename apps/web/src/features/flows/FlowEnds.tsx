import { commands } from '@symbiomap/document';
import { nameIn, type Flow } from '@symbiomap/domain';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import panel from '../../fields/panel.module.css';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Choice } from '../../ui/Choice.tsx';

/** Giver and taker of a flow; each can be another company. An end that is gone is asked for. */
export function FlowEnds({ flow }: { readonly flow: Flow }) {
  const { board } = useSession();
  const translate = useTranslate();
  const isReadOnly = useRights().obstacleTo('flows', flow) !== null;
  const companies = useBoard((current) => current.companies);
  const options = [...companies.values()]
    .map((company) => ({
      id: company.id,
      name: company.name === '' ? translate('domain.unnamed') : nameIn(company, translate.language),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, translate.language));

  const end = (which: 'from' | 'to') => (
    <Choice
      label={translate(`flow.${which}`)}
      anchor={`${flow.id}.${which}`}
      value={flow[which] !== null && companies.has(flow[which]) ? flow[which] : null}
      options={options}
      isReadOnly={isReadOnly}
      placeholder={translate('flow.endMissing')}
      onChange={(id) =>
        board.execute(commands['flow.edit'], { id: flow.id, fields: { [which]: id } })
      }
    />
  );
  return (
    <div className={panel.row}>
      {end('from')}
      {end('to')}
    </div>
  );
}
