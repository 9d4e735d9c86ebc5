import type { Command, CommandId } from '../command.ts';
import { applyChanges } from './applyChanges.ts';
import { connectFlow } from './connectFlow.ts';
import { createBeside } from './createBeside.ts';
import { deleteItem, deleteItems } from './deleteItems.ts';
import { editBoard } from './editBoard.ts';
import { importBoard } from './importBoard.ts';
import { introduceCompany } from './introduceCompany.ts';
import { labelFlow } from './labelFlow.ts';
import { labelStock } from './labelStock.ts';
import { moveItems } from './moveItems.ts';
import { pasteItems } from './pasteItems.ts';
import { removePhoto, setPhoto } from './photoCommands.ts';
import { createRecord, deleteRecord, editRecord } from './recordCommands.ts';
import { restoreVersion } from './restoreVersion.ts';
import { moveToStage } from './moveToStage.ts';
import { reverseFlow } from './reverseFlow.ts';
import { setScore } from './setScore.ts';
import { backward, forward, toBack, toFront } from './stackItems.ts';

/** Everything that can be done to a board. */
export const commands = {
  'company.create': createRecord('company.create', 'companies'),
  'company.createBeside': createBeside,
  'company.introduce': introduceCompany,
  'company.edit': editRecord('company.edit', 'companies'),
  'company.setPhoto': setPhoto,
  'company.removePhoto': removePhoto,
  'company.delete': deleteItem('company.delete', 'companies'),
  'resource.create': createRecord('resource.create', 'resources'),
  'resource.edit': editRecord('resource.edit', 'resources'),
  'resource.delete': deleteRecord('resource.delete', 'resources'),
  'offer.create': createRecord('offer.create', 'offers'),
  'offer.label': labelStock('offer.label', 'offers'),
  'offer.edit': editRecord('offer.edit', 'offers'),
  'offer.delete': deleteRecord('offer.delete', 'offers'),
  'need.create': createRecord('need.create', 'needs'),
  'need.label': labelStock('need.label', 'needs'),
  'need.edit': editRecord('need.edit', 'needs'),
  'need.delete': deleteRecord('need.delete', 'needs'),
  'process.create': createRecord('process.create', 'processes'),
  'process.edit': editRecord('process.edit', 'processes'),
  'process.delete': deleteRecord('process.delete', 'processes'),
  'flow.connect': connectFlow,
  'flow.label': labelFlow,
  'flow.edit': editRecord('flow.edit', 'flows'),
  'flow.reverse': reverseFlow,
  'flow.moveToStage': moveToStage,
  'flow.delete': deleteItem('flow.delete', 'flows'),
  'area.create': createRecord('area.create', 'areas'),
  'area.edit': editRecord('area.edit', 'areas'),
  'area.delete': deleteItem('area.delete', 'areas'),
  // The texts that people write together exist from the start: two who begin to write at once both keep theirs.
  'note.create': createRecord('note.create', 'notes', { text: '' }),
  'note.edit': editRecord('note.edit', 'notes'),
  'note.delete': deleteItem('note.delete', 'notes'),
  'comment.create': createRecord('comment.create', 'comments', { text: '' }),
  'comment.edit': editRecord('comment.edit', 'comments'),
  'comment.delete': deleteRecord('comment.delete', 'comments'),
  'tourStop.create': createRecord('tourStop.create', 'tour', { text: '' }),
  'tourStop.edit': editRecord('tourStop.edit', 'tour'),
  'tourStop.delete': deleteRecord('tourStop.delete', 'tour'),
  'exception.create': createRecord('exception.create', 'exceptions', { reason: '' }),
  'exception.edit': editRecord('exception.edit', 'exceptions'),
  'exception.delete': deleteRecord('exception.delete', 'exceptions'),
  'refusal.create': createRecord('refusal.create', 'refusals', { reason: '' }),
  'refusal.edit': editRecord('refusal.edit', 'refusals'),
  'refusal.delete': deleteRecord('refusal.delete', 'refusals'),
  'scenario.create': createRecord('scenario.create', 'scenarios'),
  'scenario.edit': editRecord('scenario.edit', 'scenarios'),
  'scenario.delete': deleteRecord('scenario.delete', 'scenarios'),
  'assessment.create': createRecord('assessment.create', 'assessments', {
    goal: '',
    boundary: '',
    reference: '',
    conclusion: '',
    sensitivity: '',
  }),
  'assessment.edit': editRecord('assessment.edit', 'assessments'),
  'assessment.delete': deleteItem('assessment.delete', 'assessments'),
  'score.set': setScore,
  'factor.create': createRecord('factor.create', 'factors'),
  'factor.edit': editRecord('factor.edit', 'factors'),
  'factor.delete': deleteRecord('factor.delete', 'factors'),
  'items.move': moveItems,
  'items.delete': deleteItems,
  'items.paste': pasteItems,
  'items.toFront': toFront,
  'items.toBack': toBack,
  'items.forward': forward,
  'items.backward': backward,
  'board.edit': editBoard,
  'board.import': importBoard,
  'board.restore': restoreVersion,
  'changes.apply': applyChanges,
} satisfies Readonly<Record<CommandId, Command<never, unknown>>>;
