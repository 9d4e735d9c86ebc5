import { flowStages, type FlowStage } from '@symbiomap/domain';
import type { MessageKey } from '@symbiomap/i18n';
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
  StickyNote,
} from 'lucide-react';
import { useId, type KeyboardEvent } from 'react';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import styles from './outline.module.css';
import { isGroupRow, keyOfRow, type OutlineRow } from './outlineRows.ts';
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
  const tabIndex = isActive ? 0 : -1;
  const isGroup = isGroupRow(row);
  const flow = row.kind === 'flow' ? row.flow : null;
  const isRecord = row.kind !== 'add';
  const id = useId();

  return (
    <div
      role="treeitem"
      aria-level={row.level}
      {...(words.spoken === ''
        ? { 'aria-labelledby': `${id}text ${id}note` }
        : { 'aria-label': words.spoken })}
      aria-selected={isSelected}
      {...(isGroup && { 'aria-expanded': isOpen })}
      tabIndex={tabIndex}
      data-key={keyOfRow(row)}
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
          if (!isGroup) return;
          event.stopPropagation();
          onToggle();
        }}
      >
        <LineSign row={row} isOpen={isOpen} />
      </span>
      {isWriting ? (
        <RowEditor
          label={words.text}
          placeholder={translate(placeholderOf(row))}
          initial={words.draft}
          onDone={onWritten}
        />
      ) : (
        <span className={styles.words}>
          <span id={`${id}text`} className={styles.text}>
            {words.text}
          </span>
          {/* The space parts the two for those who hear them. */}{' '}
          {words.note !== '' && (
            <span id={`${id}note`} className={styles.note}>
              {words.note}
            </span>
          )}
        </span>
      )}
      {flow !== null && !isWriting && (
        <select
          className={styles.stage}
          aria-label={translate('outline.stage', { name: words.text })}
          value={flow.stage}
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
      {isRecord && !isWriting && (
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

function placeholderOf({ kind }: OutlineRow): MessageKey {
  if (kind === 'company') return 'company.namePlaceholder';
  return kind === 'area' ? 'area.titlePlaceholder' : 'flow.whatPlaceholder';
}

/** What a line is, for those who see it. */
function LineSign({ row, isOpen }: { readonly row: OutlineRow; readonly isOpen: boolean }) {
  switch (row.kind) {
    case 'company':
    case 'area':
      return isOpen ? <ChevronDown size={16} /> : <ChevronRight size={16} />;
    case 'note':
      return <StickyNote size={16} />;
    case 'offer':
      return <Gift size={16} />;
    case 'need':
      return <Search size={16} />;
    case 'flow':
      return row.isSent ? <ArrowRight size={16} /> : <ArrowLeft size={16} />;
    case 'add':
      return <Plus size={16} />;
  }
}
