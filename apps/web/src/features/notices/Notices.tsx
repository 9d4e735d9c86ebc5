import { useEffect, useState } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useSession, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { noticeLevels, type NoticeLevel } from '../../state/noticeChoices.ts';
import { usePreferences } from '../../state/preferences.ts';
import announcements from '../../ui/announcements.module.css';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import styles from './notices.module.css';
import { watchNotices } from './watchNotices.ts';

/** What the others do, spoken politely; and the choice of how much of it. */
export function Notices() {
  const context = useActionContext();
  const [sentence, setSentence] = useState('');
  useEffect(() => watchNotices(context, setSentence), [context]);
  return (
    <>
      <div className={announcements.unseen} aria-live="polite" data-notices>
        {sentence}
      </div>
      <NoticeSettings />
    </>
  );
}

function NoticeSettings() {
  const translate = useTranslate();
  const { view } = useSession();
  const isOpen = useView(({ dialog }) => dialog === 'notices');
  const choices = usePreferences((state) => state.notices);
  const { setNotices } = usePreferences.getState();
  const named = (level: NoticeLevel) => ({ id: level, name: translate(`notices.${level}`) });
  return (
    <Dialog
      title={translate('notices.title')}
      isOpen={isOpen}
      closeLabel={translate('app.close')}
      onClose={() => view.getState().showDialog(null)}
    >
      <p>{translate('notices.words')}</p>
      <div className={styles.kinds}>
        <RadioList
          label={translate('notices.kind.people')}
          options={[
            { id: 'off', name: translate('notices.off') },
            { id: 'all', name: translate('notices.on') },
          ]}
          value={choices.people}
          onChange={(people) => setNotices({ ...choices, people })}
        />
        <RadioList
          label={translate('notices.kind.changes')}
          options={noticeLevels.map(named)}
          value={choices.changes}
          onChange={(changes) => setNotices({ ...choices, changes })}
        />
        <RadioList
          label={translate('notices.kind.locks')}
          options={noticeLevels.map(named)}
          value={choices.locks}
          onChange={(locks) => setNotices({ ...choices, locks })}
        />
      </div>
    </Dialog>
  );
}
