import { flowStages, type FlowStage } from '@symbiomap/domain';
import {
  ArrowLeft,
  ArrowRight,
  ChevronDown,
  ChevronRight,
  Gift,
  Info,
  Pencil,
  Plus,
  Search,
} from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import styles from './outline.module.css';
import type { OutlineRow } from './outlineRows.ts';
import { RowEditor } from './RowEditor.tsx';
import type { RowWords } from './rowWords.ts';

/** One line of the outline. */
export function OutlineLine({
  row,
  words,
  isActive,
  isOpen,
  isSelected,
  isWriting,
  mayWrite,
  onKeyDown,
  onFocus,
  onPress,
  onToggle,
  onDetails,
  onWrite,
  onWritten,
  onStage,
}: {
  readonly row: OutlineRow;
  readonly words: RowWords;
  /** Whether Tab comes here. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly isWriting: boolean;
  readonly mayWrite: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onPress: (isAdded: boolean) => void;
  readonly onToggle: () => void;
  readonly onDetails: () => void;
  readonly onWrite: () => void;
  readonly onWritten: (text: string | null, isByKey: boolean) => void;
  readonly onStage: (stage: FlowStage) => void;
}) {
  const translate = useTranslate();
  const Icon = iconOf(row, isOpen);
  const key = row.kind === 'company' ? row.id : `${row.owner}/${row.kind}/${row.id}`;
  const tabIndex = isActive ? 0 : -1;
  const isCompany = row.kind === 'company';
  const spoken = words.note === '' ? words.text : `${words.text}, ${words.note}`;
  const stage =
    row.kind !== 'flow'
      ? ''
      : `, ${translate(`stage.${row.flow.stage}`).toLocaleLowerCase(translate.language)}`;

  return (
    <div
      role="treeitem"
      aria-level={isCompany ? 1 : 2}
      aria-label={`${spoken}${stage}`}
      aria-selected={isSelected}
      {...(isCompany && { 'aria-expanded': isOpen })}
      tabIndex={tabIndex}
      data-key={key}
      data-id={row.id}
      data-kind={row.kind}
      className={styles.line}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={(event) => onPress(event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      <span
        className={styles.sign}
        aria-hidden
        onClick={(event) => {
          if (!isCompany) return;
          event.stopPropagation();
          onToggle();
        }}
      >
        <Icon size={16} />
      </span>
      {isWriting ? (
        <RowEditor
          label={words.text}
          placeholder={translate(isCompany ? 'company.namePlaceholder' : 'flow.whatPlaceholder')}
          initial={words.draft}
          onDone={onWritten}
        />
      ) : (
        <span className={styles.words}>
          <span className={styles.text}>{words.text}</span>
          {words.note !== '' && <span className={styles.note}>{words.note}</span>}
        </span>
      )}
      {row.kind === 'flow' && !isWriting && (
        <select
          className={styles.stage}
          aria-label={translate('outline.stage', { name: words.text })}
          value={row.flow.stage}
          disabled={!mayWrite}
          tabIndex={tabIndex}
          onClick={(event) => event.stopPropagation()}
          onChange={(event) => {
            const wanted = flowStages.find((one) => one === event.target.value);
            if (wanted !== undefined) onStage(wanted);
          }}
        >
          {flowStages.map((one) => (
            <option key={one} value={one}>
              {translate(`stage.${one}`)}
            </option>
          ))}
        </select>
      )}
      {row.kind !== 'add' && !isWriting && (
        <span className={styles.doing}>
          {mayWrite && (
            <button
              type="button"
              className={styles.do}
              aria-label={translate('outline.edit', { name: words.text })}
              tabIndex={tabIndex}
              onClick={(event) => {
                event.stopPropagation();
                onWrite();
              }}
            >
              <Pencil size={15} aria-hidden />
            </button>
          )}
          <button
            type="button"
            className={styles.do}
            aria-label={translate('outline.details', { name: words.text })}
            tabIndex={tabIndex}
            onClick={(event) => {
              event.stopPropagation();
              onDetails();
            }}
          >
            <Info size={15} aria-hidden />
          </button>
        </span>
      )}
    </div>
  );
}

function iconOf(row: OutlineRow, isOpen: boolean) {
  if (row.kind === 'company') return isOpen ? ChevronDown : ChevronRight;
  if (row.kind === 'offer') return Gift;
  if (row.kind === 'need') return Search;
  if (row.kind === 'flow') return row.isSent ? ArrowRight : ArrowLeft;
  return Plus;
}
