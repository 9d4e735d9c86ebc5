import type { Assessment, BoardGraph, RecordFields } from '@symbiomap/domain';
import { TextField } from '../../ui/TextField.tsx';
import type { ChainWords } from './chainWords.ts';

/** What each step is given. */
export interface StepProps {
  readonly chain: Assessment;
  readonly graph: BoardGraph;
  readonly words: ChainWords;
  readonly isReadOnly: boolean;
  readonly onEdit: (fields: RecordFields<'assessments'>) => void;
  /** Leaves the view and shows these on the map. */
  readonly onShow: (ids: readonly string[]) => void;
}

type LongField = 'goal' | 'boundary' | 'reference' | 'conclusion' | 'sensitivity';

/** A text of the assessment that several people may write in. */
export function ChainText({
  step: { chain, isReadOnly, onEdit },
  field,
  label,
  example,
}: {
  readonly step: StepProps;
  readonly field: LongField;
  readonly label: string;
  /** Stands below, as what is written there would hide it. */
  readonly example: string;
}) {
  return (
    <TextField
      key={`${chain.id}.${field}`}
      label={label}
      anchor={`${chain.id}.${field}`}
      value={chain[field]}
      maxLength={20_000}
      isLong
      isReadOnly={isReadOnly}
      description={isReadOnly ? undefined : example}
      onCommit={(text) => onEdit({ [field]: text })}
    />
  );
}
