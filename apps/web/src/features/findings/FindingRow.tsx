import type { Finding, Fix } from '@symbiomap/consistency';
import { commands } from '@symbiomap/document';
import { findRecord } from '@symbiomap/domain';
import { findingMessage, fixTitle, type RulesTranslate } from '@symbiomap/i18n';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useRights, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toasts.tsx';
import styles from './findings.module.css';
import { LetBeForm } from './LetBeForm.tsx';
import { hasPanelField } from './panelFields.ts';

/** One finding: pressing it shows where, its buttons mend it. */
export function FindingRow({
  finding,
  words,
}: {
  readonly finding: Finding;
  readonly words: RulesTranslate;
}) {
  const { session, canvas } = useActionContext();
  const translate = useTranslate();
  const rights = useRights();
  const [isAsking, setIsAsking] = useState(false);
  const isSelected = useView(({ selection }) => finding.items.every((id) => selection.has(id)));

  const show = (ids: readonly string[]) => {
    session.view.getState().select(ids);
    canvas.centreOn(ids);
  };
  const leadTo = (item: string, field: string) => {
    const view = session.view.getState();
    const { resources, offers, needs, processes, factors } = session.board.getSnapshot();
    // What a company gives, needs and does is shown with the company.
    const company = (offers.get(item) ?? needs.get(item) ?? processes.get(item))?.company;
    show([company ?? item]);
    view.showPanel('details');
    const resource = factors.get(item)?.about?.split(':')[0] ?? item;
    if (resources.has(resource)) view.showResource(resource);
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
  const isPossible = (fix: Fix) => {
    if (!('edit' in fix)) return rights.mayApply(snapshot, fix.changes);
    const { item, field } = fix.edit;
    const table = findRecord(snapshot, item)?.table;
    if (table === undefined || !hasPanelField(table, field)) return false;
    return rights.changeable(snapshot, [item]).length > 0;
  };
  const fixes = finding.fixes.filter(isPossible);
  const mayLetBe = rights.mayAdd();

  return (
    <li className={styles.row} data-selected={isSelected || undefined}>
      <AriaButton className={styles.message ?? ''} onPress={() => show(finding.items)}>
        {findingMessage(words, finding)}
      </AriaButton>
      {isAsking ? (
        <LetBeForm finding={finding} onClose={() => setIsAsking(false)} />
      ) : (
        (fixes.length > 0 || mayLetBe) && (
          <div className={styles.fixes}>
            {fixes.map((fix) => (
              <Button key={fix.id} onPress={() => mend(fix)}>
                {fixTitle(words, finding, fix)}
              </Button>
            ))}
            {mayLetBe && (
              <Button look="quiet" onPress={() => setIsAsking(true)}>
                {translate('findings.letBeAsk')}
              </Button>
            )}
          </div>
        )
      )}
    </li>
  );
}
