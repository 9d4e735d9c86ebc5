import { Link } from 'wouter';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './notice.module.css';

/** Something that stops the work: what it is, and the ways to go on. */
export function Notice({
  title,
  message,
  isOverBoard = false,
}: {
  readonly title: string;
  readonly message: string;
  readonly isOverBoard?: boolean;
}) {
  const translate = useTranslate();
  return (
    <div className={styles.page} data-over={isOverBoard || undefined}>
      <section className={styles.notice} role="alert">
        <h1 className={styles.title}>{title}</h1>
        <p>{message}</p>
        <div className={styles.ways}>
          <Button look="primary" onPress={() => location.reload()}>
            {translate('notice.again')}
          </Button>
          <Link href="/" className={styles.link}>
            {translate('notice.home')}
          </Link>
        </div>
      </section>
    </div>
  );
}
