import type { Role } from '@symbiomap/protocol';
import { useEffect } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { toast } from '../ui/toasts.tsx';

/** Tells who comes back by a link of another role: what they may do here is not what they know. */
export function useRoleChange(formerRole: Role | null): void {
  const translate = useTranslate();
  const { role } = useSession().ticket;
  useEffect(() => {
    if (formerRole === null) return;
    const [now, before] = [translate(`role.${role}`), translate(`role.${formerRole}`)];
    toast({ text: translate('notice.roleChange', { now, before }) });
    // Once: a new language is no new role.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [formerRole, role]);
}
