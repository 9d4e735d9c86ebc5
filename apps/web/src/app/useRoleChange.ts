import type { Role } from '@symbiomap/protocol';
import { useEffect, useEffectEvent } from 'react';
import { useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { toast } from '../ui/toasts.tsx';

/** Tells who comes back by a link of another role: what they may do here is not what they know. */
export function useRoleChange(formerRole: Role | null): void {
  const translate = useTranslate();
  const { role } = useSession().ticket;
  // A new language is no new role.
  const tell = useEffectEvent((former: Role) => {
    const [now, before] = [translate(`role.${role}`), translate(`role.${former}`)];
    toast({ text: translate('notice.roleChange', { now, before }) });
  });
  useEffect(() => {
    if (formerRole !== null) tell(formerRole);
  }, [formerRole]);
}
