import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import styles from './banner.module.css';

/** What is said in a banner, and the way back. */
export interface BannerWords {
  readonly text: string;
  readonly endName: string;
  readonly onEnd: () => void;
}

/** Says over the map in which way it is looked at, and leads back; `null`: as usual. */
export function Banner({
  words,
  isSecond = false,
}: {
  readonly words: BannerWords | null;
  /** Under another that may be there. */
  readonly isSecond?: boolean;
}) {
  return (
    // Always there, or it would not be spoken when it first says something.
    <div className={styles.place} data-is-second={isSecond || undefined} role="status">
      {words !== null && (
        <p className={styles.banner}>
          <span className={styles.words}>{words.text}</span>
          <Button className={styles.end ?? ''} onPress={words.onEnd}>
            {words.endName}
            <X size={14} aria-hidden />
          </Button>
        </p>
      )}
    </div>
  );
}
