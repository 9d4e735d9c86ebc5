import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useOtherPeople, useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { toast } from '../../ui/toasts.tsx';
import styles from './followFrame.module.css';

/** Somebody whose line broke comes back within so long; who does not has left. */
const patienceMs = 5_000;

/** A frame round the map in the colour of the followed person, and the way out. */
export function FollowFrame() {
  const translate = useTranslate();
  const { view } = useSession();
  const following = useView((state) => state.following);
  const person = useOtherPeople().find((other) => other.person.id === following)?.person;
  const isGone = following !== null && person === undefined;

  useEffect(() => {
    if (!isGone) return;
    const timer = setTimeout(() => {
      view.getState().follow(null);
      toast({ text: translate('follow.gone') });
    }, patienceMs);
    return () => clearTimeout(timer);
  }, [isGone, view, translate]);

  const name = person?.name === '' ? translate('people.unnamed') : person?.name;
  return (
    <div
      className={styles.place}
      role="status"
      style={{ ['--leader' as string]: person?.color ?? 'transparent' }}
      data-following={person !== undefined || undefined}
    >
      {name !== undefined && (
        <p className={styles.banner}>
          {translate('follow.following', { name })}
          <Button className={styles.stop ?? ''} onPress={() => view.getState().follow(null)}>
            {translate('follow.stop')}
            <X size={14} aria-hidden />
          </Button>
        </p>
      )}
    </div>
  );
}
