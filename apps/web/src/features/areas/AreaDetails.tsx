import { commands } from '@symbiomap/document';
import type { Area, RecordFields } from '@symbiomap/domain';
import { colorOfArea, leastArea, sceneArea, standardArea } from '@symbiomap/scene';
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

/** The largest side of an area that is typed, in board units. */
const mostSide = 100_000;

/** An area in the panel: title, colour, and its size for those who do not drag. */
export function AreaDetails({ id }: { readonly id: string }) {
  const area = useBoard((board) => board.areas.get(id));
  return area === undefined ? null : <Loaded area={area} />;
}

function Loaded({ area }: { readonly area: Area }) {
  const { board } = useSession();
  const context = useActionContext();
  const translate = useTranslate();
  const obstacle = useRights().obstacleTo('areas', area);
  const isReadOnly = obstacle !== null;
  const { width, height } = sceneArea(area)?.box ?? standardArea;
  const edit = (fields: RecordFields<'areas'>) =>
    board.execute(commands['area.edit'], { id: area.id, fields });
  const problemWith = (text: string, least: number) => {
    const side = /^\d+$/.test(text) ? Number(text) : NaN;
    return side >= least && side <= mostSide ? null : translate('area.sizeProblem', { least });
  };

  return (
    <div className={panel.details}>
      <h2 className={panel.title}>{area.title === '' ? translate('area.untitled') : area.title}</h2>
      <WhyReadOnly obstacle={obstacle} />
      <TextField
        label={translate('area.title')}
        value={area.title}
        maxLength={300}
        isReadOnly={isReadOnly}
        onCommit={(title) => edit({ title })}
      />
      <PaperField
        value={colorOfArea(area.color)}
        look="area"
        isReadOnly={isReadOnly}
        onChange={(color) => edit({ color })}
      />
      <div className={panel.row}>
        <TextField
          label={translate('area.width')}
          value={String(Math.round(width))}
          isReadOnly={isReadOnly}
          check={(text) => problemWith(text, leastArea.width)}
          onCommit={(text) => edit({ size: { width: Number(text), height } })}
        />
        <TextField
          label={translate('area.height')}
          value={String(Math.round(height))}
          isReadOnly={isReadOnly}
          check={(text) => problemWith(text, leastArea.height)}
          onCommit={(text) => edit({ size: { width, height: Number(text) } })}
        />
      </div>
      {!isReadOnly && <p className={panel.muted}>{translate('area.carries')}</p>}
      {!isReadOnly && (
        <div className={panel.actions}>
          <LockButton ids={[area.id]} />
          <Button icon={Trash2} look="danger" onPress={() => deleteWithToast(context, [area.id])}>
            {translate('area.delete')}
          </Button>
        </div>
      )}
    </div>
  );
}
