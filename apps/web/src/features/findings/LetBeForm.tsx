import type { Finding } from '@symbiomap/consistency';
import { commands } from '@symbiomap/document';
import { useSession } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { ReasonForm } from '../../ui/ReasonForm.tsx';
import { toast } from '../../ui/toasts.tsx';
import styles from './findings.module.css';

/** Asks why a finding is to be let be. Without a reason nobody would know later whether it still holds. */
export function LetBeForm({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  readonly onClose: () => void;
}) {
  const { board } = useSession();
  const translate = useTranslate();

  const letBe = (reason: string) => {
    const fields = { finding: finding.key, reason, at: new Date().toISOString() };
    board.execute(commands['exception.create'], { fields });
    toast({
      text: translate('findings.isLetBe'),
      action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
    });
    onClose();
  };

  return (
    <ReasonForm
      label={translate('findings.reason')}
      example={translate('findings.reasonExample')}
      actName={translate('findings.letBe')}
      keepName={translate('findings.keep')}
      buttonsClass={styles.fixes}
      onReason={letBe}
      onClose={onClose}
    />
  );
}
