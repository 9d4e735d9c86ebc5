import { nameIn, type BalanceBar as Bar, type BalancePart, type Range } from '@symbiomap/domain';
import { formatAmount } from '@symbiomap/i18n';
import { sortOfKind } from '@symbiomap/scene';
import { Button } from 'react-aria-components';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useDerived } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import type { BarShares } from './balanceScale.ts';
import styles from './companyBalance.module.css';

type Side = 'incoming' | 'outgoing';

/** Parts in the order in which they are told. */
const told = ['running', 'planned', 'stated'] as const satisfies readonly BalancePart[];

/** One resource of a balance, drawn and told; pressing it leads to its flows, or to where the amount is written. */
export function BalanceBar({
  bar,
  side,
  shares,
}: {
  readonly bar: Bar;
  readonly side: Side;
  readonly shares: BarShares;
}) {
  const { session, canvas } = useActionContext();
  const translate = useTranslate();
  const resource = useDerived(({ graph }) => graph.resource(bar.resource));
  const color =
    resource === undefined ? 'var(--secondary-ink)' : `var(--flow-${sortOfKind[resource.kind]})`;
  const go = () => {
    const view = session.view.getState();
    const [stock] = bar.stock;
    if (bar.flows.length > 0) {
      view.select(bar.flows);
      canvas.centreOn(bar.flows);
    } else if (stock !== undefined) view.seekField(`${stock}.amount`);
  };

  return (
    <Button className={styles.entry ?? ''} style={{ ['--kind' as string]: color }} onPress={go}>
      <span className={styles.name}>
        {resource === undefined
          ? translate('flow.unknownResource')
          : nameIn(resource, translate.language)}
      </span>
      <Drawn bar={bar} shares={shares} />
      <Told bar={bar} side={side} />
    </Button>
  );
}

function Drawn({ bar, shares }: { readonly bar: Bar; readonly shares: BarShares }) {
  const { running, planned, stated, spread } = shares;
  const isUnknown = told.some((part) => bar.unknown[part] > 0);
  const piece = (look: string, from: number, to: number) => (
    <span
      className={styles.piece}
      data-look={look}
      style={{ ['--from' as string]: from, ['--length' as string]: to - from }}
    />
  );
  return (
    <span className={styles.bar} aria-hidden>
      {running > 0 && piece('running', 0, running)}
      {planned > 0 && piece('planned', running, running + planned)}
      {spread !== null && piece('spread', spread.from, spread.to)}
      {stated > 0 && piece('stated', 0, stated)}
      {isUnknown && (
        <span
          className={styles.unknown}
          style={{ ['--from' as string]: Math.max(running + planned, stated) }}
        />
      )}
    </span>
  );
}

function Told({ bar, side }: { readonly bar: Bar; readonly side: Side }) {
  const translate = useTranslate();
  const write = ({ low, high }: Range) =>
    formatAmount(translate, {
      low: Number(low.toPrecision(4)),
      mode: null,
      high: Number(high.toPrecision(4)),
      unit: bar.measure?.unit ?? null,
      // Power is a rate already.
      per: bar.measure?.dimension === 'power' ? null : 'year',
      basis: bar.measure?.dimension === 'dry-mass' ? 'dry' : null,
    });
  return (
    <>
      {told.map((part) => {
        const sum = bar.sums[part];
        const words = part === 'stated' ? (`stated.${side}` as const) : part;
        return (
          sum !== null && (
            <span key={part} className={styles.words}>
              <span className={styles.swatch} data-look={part} aria-hidden />
              {translate(`balance.${words}`, { amount: write(sum) })}
            </span>
          )
        );
      })}
      {told.map((part) => {
        const count = bar.unknown[part];
        const words = part === 'stated' ? (`stated.${side}` as const) : part;
        return (
          count > 0 && (
            <span key={part} className={styles.words}>
              <span className={styles.swatch} data-look="unknown" aria-hidden />
              {translate(`balance.unknown.${words}`, { count })}
            </span>
          )
        );
      })}
      {bar.once > 0 && (
        <span className={styles.note}>{translate('balance.once', { count: bar.once })}</span>
      )}
      {bar.isApart && <span className={styles.note}>{translate('balance.apart')}</span>}
      {bar.isAssumed && <span className={styles.note}>{translate('balance.assumed')}</span>}
    </>
  );
}
