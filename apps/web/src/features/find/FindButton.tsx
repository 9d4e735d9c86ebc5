import { ActionButton } from '../../actions/ActionButton.tsx';
import { findAction } from './findAction.ts';

/** Opens the search. */
export function FindButton() {
  return <ActionButton action={findAction} />;
}
