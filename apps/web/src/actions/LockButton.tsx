import { Lock, LockOpen } from 'lucide-react';
import { useBoard, useRights, useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { areLocked, setLocked } from './lock.ts';

/** Locks items and unlocks them; not there for those who may not. */
export function LockButton({ ids }: { readonly ids: readonly string[] }) {
  const session = useSession();
  const translate = useTranslate();
  const rights = useRights();
  const isLocked = useBoard(() => areLocked(session, ids));
  if (!rights.mayLock()) return null;
  return (
    <Button icon={isLocked ? LockOpen : Lock} onPress={() => setLocked(session, ids, !isLocked)}>
      {translate(isLocked ? 'selection.unlock' : 'selection.lock')}
    </Button>
  );
}
