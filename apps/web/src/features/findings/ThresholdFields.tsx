import { commands } from '@symbiomap/document';
import { formatNumber, type RulesTranslate } from '@symbiomap/i18n';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import styles from './findings.module.css';
import { withThreshold, type Threshold } from './thresholds.ts';

/** The numbers by which something is judged on this board, to be set otherwise; emptied, the usual ones hold. */
export function ThresholdFields({
  thresholds,
  words,
}: {
  readonly thresholds: readonly Threshold[];
  readonly words: RulesTranslate;
}) {
  const { board } = useSession();
  const translate = useTranslate();
  const isReadOnly = !useRights().mayChangeSettings();
  const own = useBoard(({ board: settings }) => settings.thresholds);
  return (
    <div className={styles.thresholds}>
      {thresholds.map((threshold) => {
        const { key, label, limit } = threshold;
        return (
          <NumberField
            key={key}
            label={words.has(label) ? words(label) : key}
            anchor={`threshold.${key}`}
            value={own?.[key] ?? limit.value}
            limits={{ min: limit.min, max: limit.max }}
            isReadOnly={isReadOnly}
            description={translate('findings.usualThreshold', {
              value: formatNumber(translate.language, limit.value),
            })}
            onChange={(value) => {
              const settings = board.getSnapshot().board;
              const fields = { thresholds: withThreshold(settings, threshold, value) };
              board.execute(commands['board.edit'], { fields });
            }}
          />
        );
      })}
    </div>
  );
}
