import { Eye } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import {
  useOtherPeople,
  useSession,
  useView,
  type OtherPerson,
} from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { ToggleButton } from 'react-aria-components';
import styles from './people.module.css';

/** More faces than this become a number. */
const mostFaces = 5;

/** Who is on the board: one face a person, however many tabs they have. Pressing one follows what they look at. */
export function People() {
  const translate = useTranslate();
  const { canvas, session } = useActionContext();
  const { ticket } = useSession();
  const name = usePreferences((state) => state.name);
  const color = usePreferences((state) => state.personColor);
  const following = useView((state) => state.following);
  const isPhone = useIsPhone();
  const everyone = useOtherPeople();
  const others = onePerPerson(everyone, ticket.personId);
  const shown = others.slice(0, mostFaces);
  const followers = new Set(
    everyone.filter((other) => other.following === ticket.personId).map(({ person }) => person.id),
  );

  const follow = ({ person }: OtherPerson, isWished: boolean) => {
    // Until they tell what they see, what they have in hand says where they are.
    const other = session.presence.getOthers().find((one) => one.person.id === person.id);
    if (isWished && other !== undefined && other.viewport === undefined) {
      if (other.selection.length > 0) canvas.centreOn(other.selection);
      else if (other.cursor !== null) canvas.centreAt(other.cursor);
    }
    const view = session.view.getState();
    // On a phone the list lies over the map that is to be seen now.
    if (isWished && isPhone) view.showOutline(false);
    view.follow(isWished ? person.id : null);
  };

  return (
    <ul
      className={styles.people}
      aria-label={translate('people.here', { count: others.length + 1 })}
    >
      {shown.map((other) => {
        const called = other.person.name === '' ? translate('people.unnamed') : other.person.name;
        const isFollower = followers.has(other.person.id);
        return (
          <li key={other.clientId}>
            <ToggleButton
              className={styles.face ?? ''}
              style={{ background: other.person.color }}
              aria-label={translate('people.follow', {
                name: called,
                back: isFollower ? 'yes' : 'no',
              })}
              isSelected={following === other.person.id}
              onChange={(isWished) => follow(other, isWished)}
            >
              {initialsOf(other.person.name)}
              {isFollower && (
                <span className={styles.follower} aria-hidden>
                  <Eye size={12} />
                </span>
              )}
              <span className={styles.name}>
                {isFollower ? translate('people.followsYou', { name: called }) : called}
              </span>
            </ToggleButton>
          </li>
        );
      })}
      {others.length > shown.length && (
        <li className={styles.more}>
          {translate('people.more', { count: others.length - shown.length })}
        </li>
      )}
      {name !== '' && (
        <li className={`${styles.face} ${styles.own}`} style={{ background: color }}>
          {initialsOf(name)}
          <span className={styles.name}>{translate('people.you', { name })}</span>
        </li>
      )}
    </ul>
  );
}

function onePerPerson(others: readonly OtherPerson[], ownId: string): readonly OtherPerson[] {
  const seen = new Set([ownId]);
  return others.filter(({ person }) => {
    if (seen.has(person.id)) return false;
    seen.add(person.id);
    return true;
  });
}

/** At most two letters. */
function initialsOf(name: string): string {
  const [first = '', second = ''] = name.trim().split(/\s+/u);
  return `${Array.from(first)[0] ?? '·'}${Array.from(second)[0] ?? ''}`.toUpperCase();
}
