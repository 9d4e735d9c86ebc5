import {
  mayGive,
  roles,
  type CreateLinkResponse,
  type LinkEntry,
  type Role,
} from '@symbiomap/protocol';
import { Copy, LinkIcon, Unlink } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Asking } from '../../board/askBoard.ts';
import { createLink, fetchLinks, revokeLink } from '../../board/linksApi.ts';
import { useSession } from '../../board/SessionContext.tsx';
import { versionTime } from '../../board/versionTime.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import fieldStyles from '../../ui/field.module.css';
import { toast } from '../../ui/toasts.tsx';
import { copyLink } from './copyLink.ts';
import { endOf, type Lasting } from './lasting.ts';
import styles from './share.module.css';

/** The links that hold, to be ended; and new ones, told once. For those who lead. */
export function ManagedLinks() {
  const translate = useTranslate();
  const { ticket } = useSession();
  const { boardId, key, role } = ticket;
  const { language } = translate;
  const asking: Asking = { boardId, key, language };
  const [links, setLinks] = useState<readonly LinkEntry[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<CreateLinkResponse | null>(null);
  const [doomed, setDoomed] = useState<string | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isOver = false;
    void fetchLinks({ boardId, key, language }).then((answer) => {
      if (isOver) return;
      setLinks(answer.ok ? holding(answer.value.links, Date.now()) : []);
      setProblem(answer.ok ? null : (answer.problem.message ?? translate('links.unreachable')));
    });
    return () => {
      isOver = true;
    };
  }, [boardId, key, language, translate, round]);

  const tell = (message: string | null) => toast({ text: message ?? translate('links.failed') });
  const end = async (id: string) => {
    setDoomed(null);
    const ended = await revokeLink(asking, id);
    if (ended.ok) toast({ text: translate('links.ended') });
    else tell(ended.problem.message);
    setRound((count) => count + 1);
  };
  const make = async (wanted: Wanted) => {
    const link = await createLink(asking, {
      ...wanted,
      expiresAt: endOf(wanted.lasting, new Date()),
    });
    if (!link.ok) {
      tell(link.problem.message);
      return;
    }
    setMade(link.value);
    await copyLink(link.value.link, translate);
    setRound((count) => count + 1);
  };

  return (
    <details className={styles.managed}>
      <summary>{translate('links.manage')}</summary>
      <NewLink givable={roles.filter((given) => mayGive(role, given))} onMake={make} />
      {made !== null && (
        <div className={styles.made} role="status">
          <p>{translate('links.toldOnce')}</p>
          <div className={styles.link}>
            <input
              className={styles.address}
              readOnly
              aria-label={translate('share.linkFor', { role: translate(`role.${made.role}`) })}
              value={new URL(made.link, location.origin).href}
              onFocus={(event) => event.target.select()}
            />
            <Button icon={Copy} onPress={() => void copyLink(made.link, translate)}>
              {translate('share.copy')}
            </Button>
          </div>
        </div>
      )}
      <h3 className={styles.role}>{translate('links.holding')}</h3>
      {problem !== null && <p className={styles.words}>{problem}</p>}
      <ul className={styles.held}>
        {(links ?? []).map((link) => (
          <li key={link.id} className={styles.row}>
            <span className={styles.what}>
              <strong>{translate(`role.${link.role}`)}</strong>
              {link.label !== null && <span>{link.label}</span>}
              <small>
                {link.isYours && `${translate('links.yours')} · `}
                {link.expiresAt === null
                  ? translate('links.since', { when: versionTime(link.createdAt, language) })
                  : translate('links.until', { when: versionTime(link.expiresAt, language) })}
              </small>
            </span>
            {doomed === link.id ? (
              <Button look="danger" onPress={() => void end(link.id)} autoFocus>
                {translate('links.endNow')}
              </Button>
            ) : (
              mayGive(role, link.role) &&
              !link.isYours && (
                <IconButton
                  icon={Unlink}
                  label={translate('links.end', {
                    role: link.label ?? translate(`role.${link.role}`),
                  })}
                  onPress={() => setDoomed(link.id)}
                />
              )
            )}
          </li>
        ))}
      </ul>
      {doomed !== null && <p className={styles.words}>{translate('links.endWords')}</p>}
    </details>
  );
}

/** The links that open the board. */
function holding(links: readonly LinkEntry[], nowMs: number): readonly LinkEntry[] {
  return links.filter(
    ({ revokedAt, expiresAt }) =>
      revokedAt === null && (expiresAt === null || Date.parse(expiresAt) > nowMs),
  );
}

interface Wanted {
  readonly role: Role;
  readonly label: string | null;
  readonly lasting: Lasting;
}

/** Asks what a new link is to be. */
function NewLink({
  givable,
  onMake,
}: {
  readonly givable: readonly Role[];
  readonly onMake: (wanted: Wanted) => Promise<void>;
}) {
  const translate = useTranslate();
  const [role, setRole] = useState<Role>('contributor');
  const [lasting, setLasting] = useState<Lasting>('ever');
  const [label, setLabel] = useState('');
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        void onMake({ role, lasting, label: label.trim() === '' ? null : label.trim() });
        setLabel('');
      }}
    >
      <Choice
        label={translate('links.role')}
        value={role}
        options={givable.map((id) => ({ id, name: translate(`role.${id}`) }))}
        onChange={setRole}
      />
      <Choice
        label={translate('links.lasting')}
        value={lasting}
        options={(['ever', 'today', 'week'] as const).map((id) => ({
          id,
          name: translate(`links.lasting.${id}`),
        }))}
        onChange={setLasting}
      />
      <TextField
        className={fieldStyles.field ?? ''}
        value={label}
        onChange={setLabel}
        maxLength={100}
      >
        <Label className={fieldStyles.label ?? ''}>{translate('links.label')}</Label>
        <Input className={fieldStyles.input ?? ''} autoComplete="off" />
      </TextField>
      <p className={styles.may}>{translate(`share.may.${role}`)}</p>
      <Button type="submit" icon={LinkIcon}>
        {translate('links.make')}
      </Button>
    </form>
  );
}
