export { openBoard, type BoardDocument } from './boardDocument.ts';
export type { BoardTransaction, SettingsFields } from './boardTransaction.ts';
export type { Command, CommandId } from './command.ts';
export { commands } from './commands/commands.ts';
export type { ConnectFlowArgs } from './commands/connectFlow.ts';
export { copyItems, readCopiedItems, type CopiedItems } from './commands/copyItems.ts';
export type { CreateBesideArgs } from './commands/createBeside.ts';
export type { DeletedCounts } from './commands/deleteItems.ts';
export { findResource } from './commands/findResource.ts';
export type { ImportResult } from './commands/importBoard.ts';
export type { IntroduceCompanyArgs } from './commands/introduceCompany.ts';
export type { LabelFlowArgs } from './commands/labelFlow.ts';
export type { LabelStockArgs } from './commands/labelStock.ts';
export type { MoveItemsArgs } from './commands/moveItems.ts';
export type { PasteItemsArgs } from './commands/pasteItems.ts';
export type { CreateArgs, EditArgs, IdArgs } from './commands/recordCommands.ts';
export type { RestoreVersionArgs } from './commands/restoreVersion.ts';
export type { StackItemsArgs } from './commands/stackItems.ts';
export type { History, HistoryStep } from './history.ts';
export { AcceptedUpdates, type CheckedUpdate } from './incoming/acceptedUpdates.ts';
export { checkUpdate, clockAfter, type UpdateCheck } from './incoming/checkUpdate.ts';
export type { RecordTouch, Touch } from './incoming/touch.ts';
export { mergeText, placeAfter } from './mergeText.ts';
export { openPresence, type OtherPresence, type Presence } from './presence.ts';
export {
  presenceLimitBytes,
  readPresence,
  type PresencePerson,
  type PresenceState,
  type PresenceBox,
} from './presenceState.ts';
export { readBoard, readTitle } from './readBoard.ts';
export { isSameJson } from './sameJson.ts';
export { touchOf, type Rights } from './rights.ts';
export { seedBoard } from './seedBoard.ts';
export { textChange, type TextChange } from './textChange.ts';
