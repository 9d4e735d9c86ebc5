import type { Feature } from '../../actions/action.ts';
import { NoteDetails } from './NoteDetails.tsx';

export const notesFeature: Feature = {
  id: 'notes',
  details: { table: 'notes', Component: NoteDetails },
};
