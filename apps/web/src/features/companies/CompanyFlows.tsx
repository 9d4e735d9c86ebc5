import { nameIn, type Company, type Flow } from '@symbiomap/domain';
import { formatAmount } from '@symbiomap/i18n';
import { sortOfKind } from '@symbiomap/scene';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useBoard, useBoardList, useSession } from '../../board/SessionContext.tsx';
import panel from '../../fields/panel.module.css';
import { useTranslate } from '../../language/LanguageProvider.tsx';

/** What a company sends and receives; pressing one goes to that flow. */
export function CompanyFlows({ company }: { readonly company: Company }) {
  const { view } = useSession();
  const translate = useTranslate();
  const flows = useBoardList((board) =>
    [...board.flows.values()].filter(({ from, to }) => from === company.id || to === company.id),
  );
  const resources = useBoard((board) => board.resources);
  const partners = useBoardList((board) =>
    flows.map(({ from, to }) => {
      const other = board.companies.get((from === company.id ? to : from) ?? '');
      return other === undefined ? null : nameIn(other, translate.language);
    }),
  );
  const nameOf = (flow: Flow) => partners[flows.indexOf(flow)] ?? translate('flow.endMissing');

  const list = (heading: string, entries: readonly Flow[], end: 'from' | 'to') =>
    entries.length > 0 && (
      <section className={panel.section}>
        <h3 className={panel.heading}>{heading}</h3>
        <ul>
          {entries.map((flow) => {
            const resource = flow.resource === null ? undefined : resources.get(flow.resource);
            const Icon = end === 'to' ? ArrowRight : ArrowLeft;
            const color =
              resource === undefined
                ? 'var(--secondary-ink)'
                : `var(--flow-${sortOfKind[resource.kind]})`;
            const details = [
              formatAmount(translate, flow.amount),
              translate(`stage.${flow.stage}`),
            ];
            return (
              <li key={flow.id}>
                <Button
                  className={panel.item ?? ''}
                  style={{ ['--kind' as string]: color }}
                  onPress={() => view.getState().select([flow.id])}
                >
                  <Icon size={16} aria-hidden />
                  <span className={panel.itemText}>
                    {translate('flow.withPartner', {
                      resource:
                        resource === undefined
                          ? translate('flow.unknownResource')
                          : nameIn(resource, translate.language),
                      partner: nameOf(flow),
                      direction: end,
                    })}
                    <br />
                    <span className={panel.itemNote}>
                      {details.filter((detail) => detail !== '').join(' · ')}
                    </span>
                  </span>
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
    );

  return (
    <>
      {list(
        translate('company.sends'),
        flows.filter(({ from }) => from === company.id),
        'to',
      )}
      {list(
        translate('company.receives'),
        flows.filter(({ to }) => to === company.id),
        'from',
      )}
    </>
  );
}
