import { useSession, useView } from '../../board/SessionContext.tsx';
import { VersionsDialog } from './VersionsDialog.tsx';

/** The list of versions, while it is wanted. */
export function Versions() {
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'versions');
  return isOpen && <VersionsDialog onClose={() => view.getState().showDialog(null)} />;
}
