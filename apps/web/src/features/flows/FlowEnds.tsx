import { commands } from '@symbiomap/document';
import type { Flow } from '@symbiomap/domain';
import { useBoardList, useRights, useSession } from '../../board/SessionContext.tsx';
import { useCompanyOptions } from '../../fields/useCompanyOptions.ts';
import panel from '../../fields/panel.module.css';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Choice } from '../../ui/Choice.tsx';

/** Giver and taker of a flow; each can be another company. An end that is gone is asked for. */
export function FlowEnds({ flow }: { readonly flow: Flow }) {
  const { board } = useSession();
  const translate = useTranslate();
  const isReadOnly = useRights().obstacleTo('flows', flow) !== null;
  const options = useCompanyOptions();
  const isThere = useBoardList(({ companies }) => [
    companies.has(flow.from ?? ''),
    companies.has(flow.to ?? ''),
  ]);

  const end = (which: 'from' | 'to') => (
    <Choice
      label={translate(`flow.${which}`)}
      anchor={`${flow.id}.${which}`}
      value={isThere[which === 'from' ? 0 : 1] === true ? flow[which] : null}
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
