import type { MessageKey, Translate } from '@symbiomap/i18n';
import { useActions } from '../../actions/ActionContextProvider.tsx';
import type { Action } from '../../actions/action.ts';
import { showShortcut, type Shortcut } from '../../actions/shortcut.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { Switch } from '../../ui/Switch.tsx';
import styles from './shortcutSheet.module.css';

/** Keys that the browser turns into copying and pasting: no action hangs on them. */
const clipboardKeys: readonly (readonly [MessageKey, readonly Shortcut[]])[] = [
  ['shortcuts.copy', ['Mod+C']],
  ['shortcuts.cut', ['Mod+X']],
  ['shortcuts.paste', ['Mod+V']],
  ['shortcuts.pastePlain', ['Mod+Shift+V']],
];

/** Keys that the map takes where it has the focus: what they do hangs on what has it. */
const mapKeys: readonly (readonly [MessageKey, readonly Shortcut[]])[] = [
  ['walk.step', ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']],
  ['walk.ends', ['Home', 'End']],
  ['walk.choose', ['Space', 'Enter']],
  ['walk.more', ['Shift+Space']],
];

const gestures = [
  'newCompany',
  'rename',
  'connect',
  'neighbour',
  'add',
  'frame',
  'area',
  'duplicate',
  'menu',
  'pan',
  'zoom',
] as const;

/** All keys, made from the actions themselves; and what mouse and fingers do. */
export function ShortcutSheet() {
  const translate = useTranslate();
  const actions = useActions();
  const hasLetterKeys = usePreferences((state) => state.hasLetterKeys);
  const { setLetterKeys } = usePreferences.getState();
  const groups = Map.groupBy(
    actions.filter(({ shortcuts }) => shortcuts.length > 0),
    ({ id }) => groupOf(id, translate),
  );
  return (
    <>
      <Switch isOn={hasLetterKeys} onChange={setLetterKeys}>
        {translate('shortcuts.letterKeys')}
      </Switch>
      <div className={styles.sheet}>
        {[...groups].map(([group, entries]) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{translate(group)}</h3>
            <dl>
              {entries.map((action) => (
                <Row key={action.id} name={translate(action.label)} shortcuts={action.shortcuts} />
              ))}
              {group === 'shortcuts.group.walk' &&
                mapKeys.map(([label, shortcuts]) => (
                  <Row key={label} name={translate(label)} shortcuts={shortcuts} />
                ))}
              {group === 'shortcuts.group.selection' &&
                clipboardKeys.map(([label, shortcuts]) => (
                  <Row key={label} name={translate(label)} shortcuts={shortcuts} />
                ))}
            </dl>
          </section>
        ))}
        <section className={styles.group}>
          <h3 className={styles.heading}>{translate('shortcuts.group.gestures')}</h3>
          <dl>
            {gestures.map((gesture) => (
              <div key={gesture} className={styles.row}>
                <dt>{translate(`shortcuts.gesture.${gesture}`)}</dt>
                <dd className={styles.how}>{translate(`shortcuts.how.${gesture}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  );
}

function Row({
  name,
  shortcuts,
}: {
  readonly name: string;
  readonly shortcuts: Action['shortcuts'];
}) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd className={styles.keys}>
        {shortcuts.map((shortcut) => (
          <kbd key={shortcut} className={styles.key}>
            {showShortcut(shortcut)}
          </kbd>
        ))}
      </dd>
    </div>
  );
}

/** `selection.nudge.left.1` belongs to what is done with the selection. */
function groupOf(id: string, translate: Translate): MessageKey {
  const key = `shortcuts.group.${id.split('.')[0] ?? ''}`;
  return translate.has(key) ? key : 'shortcuts.group.other';
}
