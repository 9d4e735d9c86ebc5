import { samples, type Sample } from '@symbiomap/domain/samples';
import { Button } from 'react-aria-components';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import styles from './home.module.css';
import { MapPreview } from './MapPreview.tsx';

/** The sample boards as pictures; pressing one makes a board of one's own from it. Loaded after the page. */
export function SampleCards({
  isDisabled,
  onOpen,
}: {
  readonly isDisabled: boolean;
  readonly onOpen: (sample: Sample, title: string) => void;
}) {
  const translate = useTranslate();
  return (
    <ul className={styles.samples}>
      {samples.map((sample) => {
        const title = translate(`sample.${sample.id}.title`);
        return (
          <li key={sample.id}>
            <Button
              className={styles.sample ?? ''}
              isDisabled={isDisabled}
              onPress={() => onOpen(sample, title)}
            >
              <MapPreview board={sample.load()} />
              <span className={styles.sampleTitle}>{title}</span>
              <span className={styles.muted}>{translate(`sample.${sample.id}.description`)}</span>
              <span className={styles.muted}>
                {translate('home.counts', {
                  companies: sample.companyCount,
                  flows: sample.flowCount,
                })}
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
