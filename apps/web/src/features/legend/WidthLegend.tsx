import { widestInWords } from '@symbiomap/i18n';
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
          {widestInWords(translate, dimension, amount)}
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
