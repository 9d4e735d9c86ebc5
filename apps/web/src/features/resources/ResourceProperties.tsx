import type { RecordFields, Resource } from '@symbiomap/domain';
import { NumberField } from '../../fields/NumberField.tsx';
import panel from '../../fields/panel.module.css';
import { useTranslate } from '../../language/LanguageProvider.tsx';

const limits = {
  density: { min: 0, max: 30 },
  heatingValue: { min: 0, max: 150 },
  temperature: { min: -273.15, max: 5_000 },
  pressure: { min: -1, max: 10_000 },
} as const;
const percent = { min: 0, max: 100 } as const;

/** What turns a resource's tonnes into cubic metres, energy or dry matter, and how hot and tight it comes. */
export function ResourceProperties({
  resource,
  isReadOnly,
  onEdit,
}: {
  readonly resource: Resource;
  readonly isReadOnly: boolean;
  readonly onEdit: (fields: RecordFields<'resources'>) => void;
}) {
  const translate = useTranslate();
  const field = (property: keyof typeof limits) => (
    <NumberField
      label={translate(`resource.${property}`)}
      anchor={`${resource.id}.${property}`}
      value={resource[property]}
      limits={limits[property]}
      isReadOnly={isReadOnly}
      onChange={(value) => onEdit({ [property]: value })}
    />
  );
  return (
    <>
      <div className={panel.row}>
        {field('density')}
        {field('heatingValue')}
      </div>
      <div className={panel.row}>
        <NumberField
          label={translate('resource.moisture')}
          anchor={`${resource.id}.moisture`}
          value={
            resource.moisture === null ? null : Number((resource.moisture * 100).toPrecision(6))
          }
          limits={percent}
          isReadOnly={isReadOnly}
          onChange={(value) => onEdit({ moisture: value === null ? null : value / 100 })}
        />
        {field('temperature')}
      </div>
      {field('pressure')}
    </>
  );
}
