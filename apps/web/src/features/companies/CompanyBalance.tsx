import {
  companyBalance,
  type BalanceBar as Bar,
  type Company,
  type CompanyBalance as Balance,
} from '@symbiomap/domain';
import { useMemo } from 'react';
import { useDerived } from '../../board/SessionContext.tsx';
import panel from '../../fields/panel.module.css';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { BalanceBar } from './BalanceBar.tsx';
import { balanceScale } from './balanceScale.ts';
import styles from './companyBalance.module.css';

const sides = ['incoming', 'outgoing'] as const satisfies readonly (keyof Balance)[];

/** What comes in to a company over a year beside what goes out, as bars; nothing while there is neither. */
export function CompanyBalance({ company }: { readonly company: Company }) {
  const translate = useTranslate();
  const graph = useDerived((derived) => derived.graph);
  const balance = useMemo(() => companyBalance(graph, company.id), [graph, company.id]);
  if (balance.incoming.length + balance.outgoing.length === 0) return null;
  const sharesOf = balanceScale(balance);

  return (
    <section className={panel.section}>
      <h3 className={panel.heading}>{translate('balance.title')}</h3>
      <div className={styles.sides}>
        {sides.map((side) => (
          <div key={side} className={styles.side} data-side={side}>
            <h4 className={styles.heading}>{translate(`balance.${side}`)}</h4>
            {balance[side].length === 0 ? (
              <p className={styles.nothing}>{translate('balance.nothing')}</p>
            ) : (
              <ul className={styles.bars}>
                {balance[side].map((bar) => (
                  <li key={keyOf(bar)}>
                    <BalanceBar bar={bar} side={side} shares={sharesOf(bar)} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function keyOf({ resource, measure }: Bar): string {
  return `${resource} ${measure?.unit} ${measure?.dimension}`;
}
