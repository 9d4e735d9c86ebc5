import type { BoardTransaction } from './boardTransaction.ts';

type SimpleNoun =
  | 'company'
  | 'resource'
  | 'offer'
  | 'need'
  | 'process'
  | 'area'
  | 'note'
  | 'comment'
  | 'tourStop'
  | 'exception'
  | 'refusal'
  | 'scenario'
  | 'assessment'
  | 'factor';

/** The name of a command, `noun.verb`. */
export type CommandId =
  | `${SimpleNoun}.${'create' | 'edit' | 'delete'}`
  | 'company.createBeside'
  | 'company.introduce'
  | 'company.setPhoto'
  | 'company.removePhoto'
  | 'offer.label'
  | 'need.label'
  | `flow.${'connect' | 'label' | 'edit' | 'reverse' | 'moveToStage' | 'delete'}`
  | `items.${'move' | 'delete' | 'paste' | 'toFront' | 'toBack' | 'forward' | 'backward'}`
  | 'score.set'
  | 'board.edit'
  | 'board.import'
  | 'board.restore'
  | 'changes.apply';

/** One thing that can be done to a board: one transaction, one step of undo. */
export interface Command<Args, Result> {
  readonly id: CommandId;
  run(tx: BoardTransaction, args: Args): Result;
}
