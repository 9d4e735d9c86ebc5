import { linkPath, may, type Role } from '@symbiomap/protocol';
import { Copy, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { copyLink } from './copyLink.ts';
import { ManagedLinks } from './ManagedLinks.tsx';
import styles from './share.module.css';

/** The roles worth handing out, and in this order: who draws, who only looks, who helps to lead. */
const handedOut: readonly Role[] = ['editor', 'viewer', 'facilitator'];

/** Opens the links that let others onto the board. */
export function ShareButton() {
  const translate = useTranslate();
  const { ticket } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const recent = usePreferences((state) =>
    state.recentBoards.find(({ id }) => id === ticket.boardId),
  );
  const isLeading = may(ticket.role, 'manageLinks');
  const own = linkPath(ticket.boardId, ticket.key);
  const links: readonly (readonly [Role, string])[] =
    recent?.links == null
      ? [[ticket.role, own]]
      : handedOut.flatMap((role) => {
          const link = recent.links?.[role];
          return link === undefined ? [] : [[role, link] as const];
        });

  return (
    <>
      <span className={styles.wide}>
        <Button icon={Share2} look="primary" onPress={() => setIsOpen(true)}>
          {translate('share.share')}
        </Button>
      </span>
      <span className={styles.narrow}>
        <IconButton
          icon={Share2}
          label={translate('share.share')}
          isOn
          onPress={() => setIsOpen(true)}
        />
      </span>
      <Dialog title={translate('share.title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p className={styles.words}>{translate('share.words')}</p>
        <ul className={styles.links}>
          {links.map(([role, link]) => (
            <li key={role} className={styles.link}>
              <span className={styles.role}>{translate(`role.${role}`)}</span>
              <span className={styles.may}>{translate(`share.may.${role}`)}</span>
              <input
                className={styles.address}
                readOnly
                aria-label={translate('share.linkFor', { role: translate(`role.${role}`) })}
                value={new URL(link, location.origin).href}
                onFocus={(event) => event.target.select()}
              />
              <Button icon={Copy} onPress={() => void copyLink(link, translate)}>
                {translate('share.copy')}
              </Button>
            </li>
          ))}
        </ul>
        {recent?.links == null && !isLeading && (
          <p className={styles.words}>{translate('share.ownOnly')}</p>
        )}
        {isLeading && <ManagedLinks />}
        <Button onPress={() => setIsOpen(false)}>{translate('app.close')}</Button>
      </Dialog>
    </>
  );
}
