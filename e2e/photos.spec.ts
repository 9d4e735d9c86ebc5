import type { Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { cameraPhoto, cameraSecret } from './support/cameraPhoto.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

/** A browser says so in its console when there is no network. */
const noNetwork = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

const photoOn = (person: Person, company: string): Locator => person.card(company).locator('img');

/** Whether the picture is not only there but shown. */
async function isShown(photo: Locator): Promise<void> {
  await expect(photo).toHaveCount(1, { timeout: 20_000 });
  const width = () => photo.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBeGreaterThan(100);
}

async function addByPicker(person: Person, company: string, photo: Buffer): Promise<void> {
  await person.selectCard(company);
  const choosing = person.page.waitForEvent('filechooser');
  await person.panel.getByRole('button', { name: 'Add a photo' }).click();
  await (await choosing).setFiles({ name: 'mill.jpg', mimeType: 'image/jpeg', buffer: photo });
}

test('a photo is made small, loses what the camera wrote, and is there for the others; one undo takes it off', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.viewer, 'Boris');
  await anna.createCompany({ x: 500, y: 300 }, 'Mill');
  const photo = await cameraPhoto(anna.page);
  expect(photo.toString('latin1')).toContain(cameraSecret);
  expect(photo.length).toBeGreaterThan(200_000);
  await addByPicker(anna, 'Mill', photo);
  await isShown(photoOn(anna, 'Mill'));
  await isShown(photoOn(boris, 'Mill'));
  await anna.isSaved();

  const description = anna.panel.getByLabel('What is on the photo');
  await description.fill('The old mill');
  await description.press('Enter');
  await expect(boris.card('Mill').getByAltText('The old mill')).toBeVisible();

  const { companies, images } = await server.boardFile(board);
  const kept = companies[0]?.photo;
  expect(kept).toMatchObject({ type: 'image/webp', description: 'The old mill' });
  // It lay on its side: now it stands.
  expect([kept?.width, kept?.height]).toEqual([768, 1_024]);
  const bytes = Buffer.from(images?.[kept?.hash ?? ''] ?? '', 'base64');
  expect(bytes.length).toBeGreaterThan(1_000);
  expect(bytes.length).toBeLessThanOrEqual(200_000);
  for (const secret of [cameraSecret, 'Exif', 'EXIF', 'GPS'])
    expect(bytes.toString('latin1')).not.toContain(secret);

  await anna.panel.getByRole('button', { name: 'Remove the photo' }).click();
  await expect(photoOn(boris, 'Mill')).toHaveCount(0);
  await anna.undo();
  await isShown(photoOn(boris, 'Mill'));
  await anna.undo();
  await anna.undo();
  for (const person of [anna, boris]) await expect(photoOn(person, 'Mill')).toHaveCount(0);
});

test('a photo that is added without a network outlives a reload and reaches the others afterwards', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna', { keepsApp: true });
  const boris = await join(board.links.editor, 'Boris');
  anna.troubles.expect(noNetwork);
  await anna.createCompany({ x: 500, y: 300 }, 'Mill');
  await anna.isSaved();
  await anna.appIsKept();
  const photo = await cameraPhoto(anna.page);
  await anna.context.setOffline(true);
  await addByPicker(anna, 'Mill', photo);
  await isShown(photoOn(anna, 'Mill'));
  await anna.isKeptHere();

  await anna.page.reload();
  await isShown(photoOn(anna, 'Mill'));
  await expect(photoOn(boris, 'Mill'), 'nothing was sent before').toHaveCount(0);

  await anna.context.setOffline(false);
  await anna.isSaved();
  boris.troubles.expect(/404/);
  await isShown(photoOn(boris, 'Mill'));
});

test('a picture is dropped on a card or pasted; beside a card it is said where it goes', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  await anna.createCompany({ x: 500, y: 300 }, 'Mill');
  await anna.createCompany({ x: 850, y: 300 }, 'Farm');
  await anna.clearSelection();
  const base64 = (await cameraPhoto(anna.page)).toString('base64');
  const give = (
    how: 'drop' | 'paste',
    at: { readonly x: number; readonly y: number },
    type: string,
  ) =>
    anna.page.evaluate(
      async ([content, kind, { x, y }, mediaType]) => {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        const files = new DataTransfer();
        files.items.add(new File([bytes], 'picture', { type: mediaType }));
        const event =
          kind === 'drop'
            ? new DragEvent('drop', {
                dataTransfer: files,
                clientX: x,
                clientY: y,
                bubbles: true,
                cancelable: true,
              })
            : new ClipboardEvent('paste', {
                clipboardData: files,
                bubbles: true,
                cancelable: true,
              });
        const target = kind === 'drop' ? document.elementFromPoint(x, y) : document.body;
        target?.dispatchEvent(event);
        await Promise.resolve();
      },
      [base64, how, at, type] as const,
    );
  const mill = await anna.card('Mill').boundingBox();
  await give('drop', { x: 60, y: 500 }, 'image/jpeg');
  await expect(
    anna.toast.filter({ hasText: 'Drop the picture on a company’s card' }),
  ).toBeVisible();
  await give('drop', { x: (mill?.x ?? 0) + 60, y: (mill?.y ?? 0) + 40 }, 'text/plain');
  await expect(anna.toast.filter({ hasText: 'This is not a picture' })).toBeVisible();
  await give('drop', { x: (mill?.x ?? 0) + 60, y: (mill?.y ?? 0) + 40 }, 'image/jpeg');
  await isShown(photoOn(anna, 'Mill'));
  await anna.selectCard('Farm');
  await give('paste', { x: 0, y: 0 }, 'image/jpeg');
  await isShown(photoOn(anna, 'Farm'));
});

test('who may only look sees photos and is offered nothing', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  await anna.createCompany({ x: 500, y: 300 }, 'Mill');
  await addByPicker(anna, 'Mill', await cameraPhoto(anna.page));
  await isShown(photoOn(anna, 'Mill'));
  const boris = await join(board.links.viewer, 'Boris');
  await boris.selectCard('Mill');
  await isShown(boris.panel.locator('img'));
  await expect(boris.panel.getByRole('button', { name: /photo/i })).toHaveCount(0);
});

test('a saved map has the photo, small, and asks nobody for it; a board file brings it to another board', async ({
  server,
  join,
  browser,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  await anna.createCompany({ x: 500, y: 300 }, 'Mill');
  await addByPicker(anna, 'Mill', await cameraPhoto(anna.page));
  await isShown(photoOn(anna, 'Mill'));
  await anna.isSaved();
  const saved = async (choose: () => Promise<void>) => {
    const downloading = anna.page.waitForEvent('download');
    await choose();
    return (await downloading).path();
  };

  await anna.chooseInMenu('Save the map…');
  const dialog = anna.page.getByRole('dialog', { name: 'Save the map' });
  const map = await saved(() => dialog.getByRole('button', { name: 'Save', exact: true }).click());
  const context = await browser.newContext({ offline: true, locale: 'en-GB' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const breaches: string[] = [];
  page.on('console', (message) => message.type() === 'error' && breaches.push(message.text()));
  await page.setContent(await readFile(map, 'utf8'));
  const drawn = page.locator('svg.map image');
  await expect(drawn).toHaveAttribute('href', /^data:image\/jpeg;base64,/);
  await page.getByRole('button', { name: /^Mill/ }).first().click();
  const photo = page.locator('img.photo');
  const width = () => photo.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBeGreaterThan(100);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(breaches).toEqual([]);
  await context.close();

  const file = await saved(() => anna.chooseInMenu('Download as a file'));
  const content = JSON.parse(await readFile(file, 'utf8')) as object;
  const copy = await server.createBoard({ file: content });
  const boris = await join(copy.links.viewer, 'Boris');
  await isShown(photoOn(boris, 'Mill'));
});
