import { readFile } from 'node:fs/promises';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

/** A browser says so in its console when there is no network, or a server is gone. */
const noNetwork = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_|WebSocket connection to .* failed/;

/** Cleo may only add. While she is offline her bakery is locked; she goes on changing it and draws a dairy. */
async function drawsBehindALock(cleo: Person, leader: Person): Promise<void> {
  cleo.troubles.expect(noNetwork);
  await cleo.createCompany({ x: 300, y: 260 }, 'Bakery');
  await cleo.isSaved();
  await cleo.context.setOffline(true);
  await leader.selectCard('Bakery');
  await leader.panel.getByRole('button', { name: 'Lock' }).click();
  await leader.isSaved();
  await cleo.selectCard('Bakery');
  await cleo.panel.getByLabel('Note').fill('Bran every Friday');
  await cleo.createCompany({ x: 300, y: 480 }, 'Dairy');
  await cleo.clearSelection();
  await cleo.isKeptHere();
  await cleo.context.setOffline(false);
}

test('what the server does not take is handed back, and waits until somebody has it', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const leader = await join(board.links.facilitator, 'Fran');
  const cleo = await join(board.links.contributor, 'Cleo');
  await drawsBehindALock(cleo, leader);

  const notice = cleo.page.locator('section[role=alert]');
  await expect(notice.getByRole('heading').first()).toHaveText(
    'The server did not take your last change',
  );
  await expect(notice).toContainText('2 items added or changed');
  await expect(notice).toContainText('Bakery · Dairy');
  await expect(cleo.saveSign).toHaveText('Not saved');
  await cleo.page.keyboard.press('Delete');
  await cleo.page.reload();
  await expect(notice).toContainText('2 items added or changed');
  await expect(leader.card('Dairy')).toHaveCount(0);

  const downloading = cleo.page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Download' }).click();
  const file = await (await downloading).path();
  await notice.getByRole('button', { name: 'Load the board afresh' }).click();
  await cleo.isSaved();
  await expect(notice).toHaveCount(0);
  await expect(cleo.cards).toHaveCount(1);
  await cleo.selectCard('Bakery');
  await expect(cleo.panel.getByLabel('Note')).toHaveValue('');
  await expect(cleo.panel).toContainText('Locked. Only a facilitator or the owner can change it');
  await cleo.createCompany({ x: 300, y: 480 }, 'Mill');
  await cleo.isSaved();

  await leader.page.locator('input[type=file][accept*=json]').setInputFiles({
    name: 'change.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await expect(leader.card('Dairy')).toBeVisible();
  await leader.selectCard('Bakery');
  await expect(leader.panel.getByLabel('Note')).toHaveValue('Bran every Friday');
  await expect(cleo.card('Dairy')).toBeVisible();
});

test('what was handed back can be copied and pasted by who may change the board', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const leader = await join(board.links.facilitator, 'Fran');
  const cleo = await join(board.links.contributor, 'Cleo');
  await drawsBehindALock(cleo, leader);
  await cleo.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const notice = cleo.page.locator('section[role=alert]');
  await notice.getByRole('button', { name: 'Copy' }).click();
  await expect(cleo.page.getByText(/^Copied\. Paste it on a board: /)).toBeVisible();
  const text = await cleo.page.evaluate(() => navigator.clipboard.readText());

  await leader.clearSelection();
  await leader.page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
  await expect(leader.card('Dairy')).toBeVisible();
  await leader.isSaved();
});

test('a board that was restored from a backup is opened anew, and what was not sent is kept apart', async ({
  ownServer: server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna', { server });
  const boris = await join(board.links.editor, 'Boris', { server });
  for (const { troubles } of [anna, boris]) troubles.expect(noNetwork);
  await anna.createCompany({ x: 300, y: 260 }, 'Mill');
  await anna.isSaved();
  const backup = await server.backup();
  await boris.createCompany({ x: 300, y: 480 }, 'Farm');
  await boris.isSaved();
  await expect(anna.card('Farm')).toBeVisible();
  await anna.context.setOffline(true);
  await anna.createCompany({ x: 700, y: 260 }, 'Greenhouse');
  await anna.isKeptHere();

  await server.restore(backup);
  await expect(boris.card('Farm')).toHaveCount(0, { timeout: 20_000 });
  await boris.isSaved();
  await expect(boris.card('Mill')).toBeVisible();
  await expect(boris.page.locator('section[role=alert]')).toHaveCount(0);

  await anna.context.setOffline(false);
  const notice = anna.page.locator('section[role=alert]');
  await expect(notice.getByRole('heading').first()).toHaveText(
    'This board was restored from a backup',
  );
  await expect(notice).toContainText('1 item added or changed');
  await expect(notice).toContainText('Greenhouse');
  await anna.page.reload();
  await expect(notice).toContainText('Greenhouse');
  await notice.getByRole('button', { name: 'Discard and go on' }).click();
  await expect(notice).toHaveCount(0);
  await anna.isSaved();
  await expect(anna.cards).toHaveCount(1);
  await anna.page.reload();
  await anna.isSaved();
  await expect(notice).toHaveCount(0);
  await anna.createCompany({ x: 700, y: 260 }, 'Dairy');
  await expect(boris.card('Dairy')).toBeVisible();
});

test('forgetting a board on a device takes its copy off, and asks first where that would lose changes', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  await anna.createCompany({ x: 300, y: 260 }, 'Bakery');
  await anna.isSaved();
  const copiedRows = () =>
    anna.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('symbiomap.copies');
          opening.onsuccess = () => {
            const rows = opening.result.transaction('rows').objectStore('rows').count();
            rows.onsuccess = () => {
              opening.result.close();
              resolve(rows.result);
            };
          };
        }),
    );
  const forget = anna.page.getByRole('button', { name: /^Forget “/ });

  anna.troubles.expect(noNetwork);
  await anna.context.setOffline(true);
  const rowsBefore = await copiedRows();
  await anna.createCompany({ x: 300, y: 480 }, 'Dairy');
  await anna.isKeptHere();
  await expect.poll(copiedRows, 'the Dairy is kept on the device').toBeGreaterThan(rowsBefore);
  // The board is left before the network is back: it would send the Dairy in that very moment.
  await anna.page.goto('about:blank');
  await anna.context.setOffline(false);
  await anna.page.goto(server.url);
  await forget.click();
  const dialog = anna.page.getByRole('dialog');
  await expect(dialog).toContainText('have not reached the server');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await copiedRows()).toBeGreaterThan(0);
  await forget.click();
  await dialog.getByRole('button', { name: 'Forget, and lose the changes' }).click();
  await expect(forget).toHaveCount(0);
  expect(await copiedRows()).toBe(0);
});
