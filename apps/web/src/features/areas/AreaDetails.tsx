import { commands } from '@symbiomap/document';
import type { Area, RecordFields } from '@symbiomap/domain';
import { colorOfArea, leastArea, sceneArea, standardArea } from '@symbiomap/scene';
import { Trash2 } from 'lucide-react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { deleteWithToast } from '../../actions/deleteWithToast.ts';
import { LockButton } from '../../actions/LockButton.tsx';
import { useBoard, useRights, useSession } from '../../board/SessionContext.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { FormSections } from '../../fields/form/FormSections.tsx';
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

  return (
    <div className={panel.details}>
      <h2 className={panel.title}>{area.title === '' ? translate('area.untitled') : area.title}</h2>
      <WhyReadOnly obstacle={obstacle} />
      <TextField
        label={translate('area.title')}
        anchor={`${area.id}.title`}
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
        <NumberField
          label={translate('area.width')}
          value={Math.round(width)}
          limits={{ min: leastArea.width, max: mostSide, isWhole: true }}
          isReadOnly={isReadOnly}
          onChange={(side) => side !== null && edit({ size: { width: side, height } })}
        />
        <NumberField
          label={translate('area.height')}
          value={Math.round(height)}
          limits={{ min: leastArea.height, max: mostSide, isWhole: true }}
          isReadOnly={isReadOnly}
          onChange={(side) => side !== null && edit({ size: { width, height: side } })}
        />
      </div>
      {!isReadOnly && <p className={panel.muted}>{translate('area.carries')}</p>}
      <FormSections
        table="areas"
        id={area.id}
        record={area}
        isReadOnly={isReadOnly}
        onEdit={edit}
      />
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
