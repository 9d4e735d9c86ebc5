import type { MessageKey } from '@symbiomap/i18n';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { showShortcut } from '../../actions/shortcut.ts';
import { useConnection, useRights, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import type { Tool } from '../../state/viewState.ts';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { toolActions } from './toolActions.ts';
import styles from './toolbar.module.css';

/** The tools at the foot of the board, with their names. */
export function Toolbar() {
  const translate = useTranslate();
  const context = useActionContext();
  const rights = useRights();
  const isClosed = useConnection(({ closed }) => closed !== null);
  const tool = useView((view) => view.tool);
  const connectFrom = useView((view) => view.connectFrom);
  const isOutlineOpen = useView((view) => view.isOutlineOpen);
  const isMapHidden = useIsPhone() && isOutlineOpen;
  if (isClosed || isMapHidden) return null;
  if (!rights.mayWrite()) return <p className={styles.notice}>{translate('tool.lookOnly')}</p>;
  const usable = toolActions.filter((action) => action.whyNot(context) === null);
  const advice = adviceOn(tool, connectFrom !== null);
  return (
    <div className={styles.tools}>
      {advice !== null && (
        <p className={styles.advice} role="status">
          {translate(advice)}
        </p>
      )}
      <ToggleButtonGroup
        className={styles.bar ?? ''}
        aria-label={translate('tool.tools')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[tool]}
      >
        {usable.map((action) => (
          <ToggleButton
            key={action.tool}
            id={action.tool}
            className={styles.tool ?? ''}
            data-tool={action.tool}
            onPress={() => action.run(context)}
          >
            <action.icon size={20} aria-hidden />
            <span className={styles.name}>{translate(action.label)}</span>
            <kbd className={styles.key}>{showShortcut(action.shortcuts[0] ?? '')}</kbd>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

/** What the next press on the board does; `null` where that needs no word. */
function adviceOn(tool: Tool, hasGiver: boolean): MessageKey | null {
  switch (tool) {
    case 'select':
    case 'hand':
      return null;
    case 'flow':
      return hasGiver ? 'tool.flowAdviceTo' : 'tool.flowAdviceFrom';
    case 'company':
    case 'note':
    case 'area':
    case 'text':
    case 'comment':
      return `tool.${tool}Advice`;
  }
}
