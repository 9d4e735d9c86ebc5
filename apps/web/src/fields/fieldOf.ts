/** What a field of a record is given, wherever it stands: in the panel or in a cell of a table. */
export interface FieldOf<R> {
  readonly record: R;
  readonly isReadOnly: boolean;
  /** Called after an edit of this field. */
  readonly onEdited?: () => void;
}
