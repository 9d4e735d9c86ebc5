import type { ImageReference } from '@symbiomap/domain';
import type { Command } from '../command.ts';
import type { IdArgs } from './recordCommands.ts';

/** What a command needs to give a company a photo. */
export interface SetPhotoArgs extends IdArgs {
  readonly photo: ImageReference;
}

/** Gives a company a photo, in place of the one it had; nothing if the company is gone. */
export const setPhoto: Command<SetPhotoArgs, void> = {
  id: 'company.setPhoto',
  run: (tx, { id, photo }) => {
    if (tx.before.companies.has(id)) tx.edit('companies', id, { photo });
  },
};

/** Takes the photo off a company; nothing if the company is gone. */
export const removePhoto: Command<IdArgs, void> = {
  id: 'company.removePhoto',
  run: (tx, { id }) => {
    if (tx.before.companies.has(id)) tx.edit('companies', id, { photo: null });
  },
};
