import { commands } from '@symbiomap/document';
import { cardSize } from '@symbiomap/scene';
import { Factory, Library } from 'lucide-react';
import { useLocation } from 'wouter';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useBoard, useConnection, useRights, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './start.module.css';

/** What an empty board says: one sentence and the ways to start. Gone with the first thing on it. */
export function StartHere() {
  const translate = useTranslate();
  const { session, canvas } = useActionContext();
  const [, goTo] = useLocation();
  const mayAdd = useRights().mayAdd();
  const isEmpty = useBoard(
    ({ companies, notes, areas }) => companies.size + notes.size + areas.size === 0,
  );
  // Where somebody is about to put something it would be in the way.
  const isIdle = useView(({ tool }) => tool === 'select');
  const isSynced = useConnection((connection) => connection.isSynced);
  const hasName = usePreferences((state) => state.name !== '');
  if (!isEmpty || !isIdle || !isSynced || !hasName) return null;

  const drawFirst = () => {
    const { x, y } = canvas.centre();
    const position = {
      x: Math.round(x - cardSize.width / 2),
      y: Math.round(y - cardSize.height / 2),
    };
    const id = session.board.execute(commands['company.create'], { fields: { position } });
    session.view.getState().select([id]);
    session.view.getState().startEditing(id);
  };

  return (
    <section className={styles.start}>
      <p className={styles.sentence}>{translate(mayAdd ? 'start.sentence' : 'start.nothingYet')}</p>
      {mayAdd && (
        <div className={styles.ways}>
          <Button icon={Factory} look="primary" onPress={drawFirst}>
            {translate('start.draw')}
          </Button>
          <Button icon={Library} onPress={() => goTo('/')}>
            {translate('start.sample')}
          </Button>
        </div>
      )}
    </section>
  );
}
