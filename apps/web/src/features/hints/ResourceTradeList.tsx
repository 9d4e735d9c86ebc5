import type { ResourceTrade, StockLeft } from '@symbiomap/assessment';
import { baseUnitOf, type Flow, type Need, type Offer, type YearlyAmount } from '@symbiomap/domain';
import { formatAmount } from '@symbiomap/i18n';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useBoard, useSession } from '../../board/SessionContext.tsx';
import panel from '../../fields/panel.module.css';
import styles from './hintsPanel.module.css';
import { companyName, type HintWords } from './hintWords.ts';

/** Who offers and needs a resource and how it flows, with what of it is still free; each entry leads there. */
export function ResourceTradeList({
  words,
  resourceId,
  trade,
}: {
  readonly words: HintWords;
  readonly resourceId: string;
  readonly trade: ResourceTrade;
}) {
  const { view } = useSession();
  const { companies, offers, needs, flows } = useBoard((current) => current);
  const moving = [...flows.values()].filter(({ resource }) => resource === resourceId);
  if (trade.offers.length + trade.needs.length + moving.length === 0) {
    return <p className={styles.quiet}>{words('hints.nobody')}</p>;
  }
  const lead = (id: string) => {
    view.getState().select([id]);
    view.getState().showPanel('details');
  };
  const entry = (key: string, leadsTo: string, name: string, notes: readonly string[]) => (
    <li key={key}>
      <Button className={panel.item ?? ''} onPress={() => lead(leadsTo)}>
        <span className={panel.itemText}>
          {name}
          <br />
          <span className={panel.itemNote}>{notes.filter((note) => note !== '').join(' · ')}</span>
        </span>
      </Button>
    </li>
  );
  const stock = (record: Offer | Need | undefined, left: StockLeft, side: 'offer' | 'need') => {
    if (record?.company == null) return null;
    const name = companyName(words, companies, record.company);
    return entry(record.id, record.company, name, [
      formatAmount(words, record.amount),
      restInWords(words, left, side),
    ]);
  };
  const flow = ({ id, from, to, amount, stage }: Flow) => {
    const ends = [from, to].map((end) => companyName(words, companies, end)).join(' → ');
    return entry(id, id, ends, [formatAmount(words, amount), words(`stage.${stage}`)]);
  };
  return (
    <>
      {trade.offers.length > 0 && (
        <Group heading={words('hints.givers')}>
          {trade.offers.map((left) => stock(offers.get(left.record), left, 'offer'))}
        </Group>
      )}
      {trade.needs.length > 0 && (
        <Group heading={words('hints.takers')}>
          {trade.needs.map((left) => stock(needs.get(left.record), left, 'need'))}
        </Group>
      )}
      {moving.length > 0 && <Group heading={words('hints.flows')}>{moving.map(flow)}</Group>}
    </>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function restInWords(
  words: HintWords,
  { yearly, isGone }: StockLeft,
  side: 'offer' | 'need',
): string {
  if (yearly === null) return words('hints.noAmount');
  if (isGone) return words(side === 'offer' ? 'hints.allGiven' : 'hints.allCovered');
  const amount = formatAmount(words, amountOf(yearly));
  return words(side === 'offer' ? 'hints.free' : 'hints.wanted', { amount });
}

/** A computed amount, with as many digits as anybody can believe. */
function amountOf({ mode, dimension, currency }: YearlyAmount) {
  return {
    low: null,
    mode: Number(mode.toPrecision(3)),
    high: null,
    unit: currency ?? baseUnitOf(dimension),
    // Power is a rate already.
    per: dimension === 'power' ? null : ('year' as const),
    basis: dimension === 'dry-mass' ? ('dry' as const) : null,
  };
}
