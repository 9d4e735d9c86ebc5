import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useOtherPeople, useSession, type OtherPerson } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { Button } from 'react-aria-components';
import styles from './people.module.css';

/** More faces than this become a number. */
const mostFaces = 5;

/** Who is on the board: one face a person, however many tabs they have. Pressing one goes to what they look at. */
export function People() {
  const translate = useTranslate();
  const { canvas, session } = useActionContext();
  const { ticket } = useSession();
  const name = usePreferences((state) => state.name);
  const color = usePreferences((state) => state.personColor);
  const others = onePerPerson(useOtherPeople(), ticket.personId);
  const shown = others.slice(0, mostFaces);

  const goTo = ({ clientId }: OtherPerson) => {
    const other = session.presence.getOthers().find((one) => one.clientId === clientId);
    if (other === undefined) return;
    // First the selection: the panel that opens with it leaves less of the canvas to move into.
    session.view.getState().select(other.selection);
    if (other.selection.length > 0) canvas.centreOn(other.selection);
    else if (other.cursor !== null) canvas.centreAt(other.cursor);
  };

  return (
    <ul
      className={styles.people}
      aria-label={translate('people.here', { count: others.length + 1 })}
    >
      {shown.map((other) => (
        <li key={other.clientId}>
          <Button
            className={styles.face ?? ''}
            style={{ background: other.person.color }}
            aria-label={translate('people.goTo', { name: other.person.name })}
            onPress={() => goTo(other)}
          >
            {initialsOf(other.person.name)}
            <span className={styles.name}>
              {other.person.name === '' ? translate('people.unnamed') : other.person.name}
            </span>
          </Button>
        </li>
      ))}
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
