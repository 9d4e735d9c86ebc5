import { commands } from '@symbiomap/document';
import { nameIn, foldName, type BoardSnapshot } from '@symbiomap/domain';
import { useBoard, useSession } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Suggest } from '../ui/Suggest.tsx';

/** Which resource: chosen among those on the board, or a new one by its name. */
export function ResourceField({
  label,
  resourceId,
  onChange,
  isReadOnly,
  placeholder,
  anchor,
}: {
  readonly label: string;
  readonly resourceId: string | null;
  readonly onChange: (resourceId: string) => void;
  readonly isReadOnly: boolean;
  readonly placeholder?: string;
  readonly anchor?: string;
}) {
  const { board } = useSession();
  const { language } = useTranslate();
  const resources = useBoard((current) => current.resources);
  const resource = resourceId === null ? undefined : resources.get(resourceId);
  const options = [...resources.values()]
    .map((entry) => ({ id: entry.id, name: nameIn(entry, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));

  return (
    <Suggest
      label={label}
      value={resource === undefined ? '' : nameIn(resource, language)}
      options={options}
      onChoose={onChange}
      onWrite={(name) => {
        const here = resourceNamed(board.getSnapshot(), name);
        onChange(here ?? board.execute(commands['resource.create'], { fields: { name } }));
      }}
      isReadOnly={isReadOnly}
      {...(placeholder !== undefined && { placeholder })}
      {...(anchor !== undefined && { anchor })}
    />
  );
}

/** The resource that is meant by a name, however it is spelled. */
function resourceNamed({ resources }: BoardSnapshot, name: string): string | null {
  const folded = foldName(name);
  for (const resource of resources.values()) {
    const names = [resource.name, ...Object.values(resource.names ?? {})];
    if (names.some((known) => foldName(known) === folded)) return resource.id;
  }
  return null;
}
