import { units, type Dimension } from '@symbiomap/domain';
import { formatAmount, type Translate } from '@symbiomap/i18n';
import { flowLines, flowWidths, lineOfWidth, widestLine } from '@symbiomap/scene';
import { useBoard, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import styles from './legend.module.css';
import { LegendRow, LineSign } from './LegendRow.tsx';

/** What the widths of lines mean, where they mean amounts, and whether they shall. */
export function WidthLegend() {
  const translate = useTranslate();
  const { view } = useSession();
  const isOn = useView(({ mapLook }) => mapLook.isWidthByAmount);
  return (
    <div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) =>
            view.getState().changeMapLook({ isWidthByAmount: event.target.checked })
          }
        />
        {translate('legend.widthByAmount')}
      </label>
      {isOn && <Widths />}
    </div>
  );
}

function Widths() {
  const translate = useTranslate();
  const board = useBoard((current) => current);
  const { widthOf, most } = flowWidths(board);
  const color = 'var(--secondary-ink)';
  const unknown = board.flows.size - widthOf.size;
  return (
    <ul>
      {[...most].map(([dimension, amount]) => (
        <LegendRow
          key={dimension}
          sign={<LineSign color={color} line={lineOfWidth(flowLines.operating, widestLine)} />}
        >
          {amountWords(translate, dimension, amount)}
        </LegendRow>
      ))}
      {unknown > 0 && (
        <LegendRow
          count={unknown}
          sign={<LineSign color={color} line={lineOfWidth(flowLines.operating, null)} />}
        >
          {translate('legend.amountUnknown')}
        </LegendRow>
      )}
    </ul>
  );
}

/** The largest yearly amount of a dimension, in its base unit. */
function amountWords(translate: Translate, dimension: Dimension, amount: number): string {
  const unit = units.find((one) => one.dimension === dimension && one.size === 1)?.id ?? null;
  const rounded = Number(amount.toPrecision(4));
  return formatAmount(translate, {
    low: null,
    mode: rounded,
    high: null,
    unit,
    per: dimension === 'power' ? null : 'year',
    basis: null,
  });
}
