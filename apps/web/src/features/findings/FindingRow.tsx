import type { Finding, Fix } from '@symbiomap/consistency';
import { commands } from '@symbiomap/document';
import { Button as AriaButton } from 'react-aria-components';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useRights, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toasts.tsx';
import { findingMessage, fixTitle } from '@symbiomap/i18n';
import styles from './findings.module.css';

/** One finding: pressing it shows where, its buttons mend it. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { session, canvas } = useActionContext();
  const translate = useTranslate();
  const rights = useRights();
  const isSelected = useView(({ selection }) => finding.items.every((id) => selection.has(id)));

  const show = (ids: readonly string[]) => {
    session.view.getState().select(ids);
    canvas.centreOn(ids);
  };
  const leadTo = (item: string, field: string) => {
    const view = session.view.getState();
    const { resources, offers, needs } = session.board.getSnapshot();
    // What a company gives and needs is shown with the company.
    const company = (offers.get(item) ?? needs.get(item))?.company;
    show([company ?? item]);
    view.showPanel('details');
    if (resources.has(item)) view.showResource(item);
    view.seekField(`${item}.${field}`);
  };
  const mend = (fix: Fix) => {
    const { board } = session;
    if ('edit' in fix) {
      leadTo(fix.edit.item, fix.edit.field);
      return;
    }
    board.execute(commands['changes.apply'], { changes: fix.changes });
    toast({
      text: translate('findings.mended'),
      action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
    });
  };

  const snapshot = session.board.getSnapshot();
  const fixes = finding.fixes.filter((fix) =>
    'edit' in fix
      ? rights.changeable(snapshot, [fix.edit.item]).length > 0
      : rights.mayApply(snapshot, fix.changes),
  );

  return (
    <li className={styles.row} data-selected={isSelected || undefined}>
      <AriaButton className={styles.message ?? ''} onPress={() => show(finding.items)}>
        {findingMessage(translate, finding)}
      </AriaButton>
      {fixes.length > 0 && (
        <div className={styles.fixes}>
          {fixes.map((fix) => (
            <Button key={fix.id} onPress={() => mend(fix)}>
              {fixTitle(translate, finding, fix)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
