import { commands } from '@symbiomap/document';
import type { Note, RecordFields } from '@symbiomap/domain';
import { paperOfNote } from '@symbiomap/scene';
import { Trash2 } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import { LockButton } from '../../actions/LockButton.tsx';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import panel from '../../fields/panel.module.css';
import { PaperField } from '../../fields/PaperField.tsx';
import { WhyReadOnly } from '../../fields/WhyReadOnly.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** A note in the panel: its text and its paper. */
export function NoteDetails({ id }: { readonly id: string }) {
  const note = useBoard((board) => board.notes.get(id));
  return note === undefined ? null : <Loaded note={note} />;
}

function Loaded({ note }: { readonly note: Note }) {
  const { board } = useSession();
  const context = useActionContext();
  const translate = useTranslate();
  const obstacle = useRights().obstacleTo('notes', note);
  const isReadOnly = obstacle !== null;
  const edit = (fields: RecordFields<'notes'>) =>
    board.execute(commands['note.edit'], { id: note.id, fields });

  return (
    <div className={panel.details}>
      <h2 className={panel.title}>{translate('tool.note')}</h2>
      <WhyReadOnly obstacle={obstacle} />
      <TextField
        label={translate('note.text')}
        anchor={`${note.id}.text`}
        value={note.text}
        isLong
        isReadOnly={isReadOnly}
        onCommit={(text) => edit({ text })}
      />
      <PaperField
        value={paperOfNote(note.color)}
        look="paper"
        isReadOnly={isReadOnly}
        onChange={(color) => edit({ color })}
      />
      {!isReadOnly && (
        <div className={panel.actions}>
          <LockButton ids={[note.id]} />
          <Button icon={Trash2} look="danger" onPress={() => deleteWithToast(context, [note.id])}>
            {translate('note.delete')}
          </Button>
        </div>
      )}
    </div>
  );
}
