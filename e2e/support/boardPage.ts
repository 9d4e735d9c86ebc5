import { expect, type Locator, type Page } from '@playwright/test';
import { middleOf, type Point } from './middleOf.ts';
import { words, type Language } from './words.ts';

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** One person's window on a board, driven the way that person would: by what is seen on it. */
export class BoardPage {
  readonly page: Page;
  readonly words: (typeof words)[Language];
  /** Says whether the work is saved. */
  readonly saveSign: Locator;
  readonly cards: Locator;
  readonly flows: Locator;
  readonly toast: Locator;
  readonly panel: Locator;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.words = words[language];
    this.saveSign = page.locator('[role=status][data-state]');
    this.cards = page.locator('.react-flow__node-company');
    this.flows = page.locator('.react-flow__edgelabel-renderer').getByRole('button');
    this.toast = page.getByRole('alertdialog');
    this.panel = page.getByRole('tabpanel');
  }

  /** Opens a link and says who one is. */
  async open(link: string, name: string): Promise<void> {
    await this.page.goto(link);
    const field = this.page.getByLabel(this.words.yourName);
    await expect(field).toBeFocused({ timeout: 20_000 });
    await field.fill(name);
    await field.press('Enter');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
    await this.isSaved();
  }

  /** Waits until everything is on the server. */
  async isSaved(): Promise<void> {
    await expect(this.saveSign).toHaveText(this.words.saved, { timeout: 20_000 });
  }

  /** Waits until, without a connection, everything is on this device: the page may be closed. */
  async isKeptHere(): Promise<void> {
    await expect(this.saveSign).toHaveText(this.words.offline);
    await expect(this.saveSign).toHaveAttribute('aria-busy', 'false');
  }

  /** Waits until the app would open without a network. */
  async appIsKept(): Promise<void> {
    const isKept = () =>
      this.page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        return (await caches.match('/')) !== undefined;
      });
    await expect.poll(isKept).toBe(true);
  }

  card(name: string): Locator {
    return this.cards.filter({ has: this.page.getByTitle(name, { exact: true }) });
  }

  /** The label of a flow, by what is written on it. */
  flow(resource: string): Locator {
    return this.flows.filter({ hasText: resource });
  }

  /** A card as far as it is marked: by one's own selection, or by somebody else's. */
  selectedCard(name: string): Locator {
    return this.card(name).locator('[data-selected]');
  }

  cardSelectedBy(name: string, person: string): Locator {
    return this.card(name).locator('[data-other]').filter({ hasText: person });
  }

  cursorOf(person: string): Locator {
    return this.page.locator('[data-client]').getByText(person, { exact: true });
  }

  face(person: string): Locator {
    return this.page.getByRole('button', { name: this.words.follow(person) });
  }

  /** Where a card lies on the board, wherever this window looks. */
  async placeOf(name: string): Promise<string> {
    return this.card(name).evaluate((card: HTMLElement) => card.style.transform);
  }

  /** Double-clicks an empty place and names the company that appears. */
  async createCompany(at: Point, name: string): Promise<void> {
    await this.page.mouse.dblclick(at.x, at.y);
    await this.writeName(name);
  }

  /** Answers the question for a new company's name. */
  async writeName(name: string): Promise<void> {
    const field = this.page.getByPlaceholder(this.words.nameOfCompany);
    await expect(field).toBeFocused();
    await expect(field, 'an old card would have a name').toHaveValue('');
    await field.fill(name);
    await field.press('Enter');
    await expect(this.card(name)).toBeVisible();
  }

  /** Answers the question for what flows. */
  async writeLabel(label: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: this.words.whatFlows, exact: true });
    await expect(field).toBeFocused();
    await field.fill(label);
    await field.press('Enter');
  }

  /** The small round button at a side of a card; it shows while the pointer is on the card. */
  async handle(name: string, side: Side): Promise<Locator> {
    await this.card(name).hover();
    return this.card(name).locator(`.react-flow__handle[data-handleid=${side}]`);
  }

  /** Drags from one card's side to another card and says what flows. */
  async connect(from: string, to: string, label: string, side: Side = 'right'): Promise<void> {
    const start = await middleOf(await this.handle(from, side));
    await this.drag(start, await middleOf(this.card(to)));
    await this.writeLabel(label);
  }

  /** Clicks the "+" at a card's side: a neighbour appears, and a flow to it. */
  async addNeighbour(of: string, side: Side): Promise<void> {
    await (await this.handle(of, side)).click();
  }

  async dragCard(name: string, by: Point): Promise<void> {
    const { x, y } = await middleOf(this.card(name));
    await this.drag({ x, y }, { x: x + by.x, y: y + by.y });
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  async selectCard(name: string): Promise<void> {
    await this.card(name).click();
    await expect(this.selectedCard(name)).toBeVisible();
  }

  async selectFlow(resource: string): Promise<void> {
    await this.flow(resource).click();
    await expect(this.panel.getByRole('heading', { name: resource })).toBeVisible();
  }

  /** Selects a flow by its ends, from the list in the giver's panel: several may carry the same. */
  async selectFlowBetween(giver: string, taker: string): Promise<void> {
    await this.selectCard(giver);
    await this.panel.getByRole('button', { name: `to ${taker}` }).click();
    await expect(this.panel.getByRole('button', { name: this.words.turnRound })).toBeVisible();
  }

  /** Writes another amount into the panel. */
  async editAmount(resource: string, amount: string): Promise<void> {
    await this.selectFlow(resource);
    const field = this.panel.getByLabel(this.words.amount, { exact: true });
    await field.fill(amount);
    await field.press('Enter');
  }

  /** Selects nothing, which closes the panel. */
  async clearSelection(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.locator('.react-flow [data-selected]')).toHaveCount(0);
  }

  async openFindings(): Promise<void> {
    const button = this.page.getByRole('button', { name: this.words.findings });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  }

  /** A finding, by its words. */
  finding(words: string): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: words });
  }

  async fix(finding: string, title: string): Promise<void> {
    await this.finding(finding).getByRole('button', { name: title }).click();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.undo }).click();
  }

  /** Where the view is, in pixels, and how near. */
  async view(): Promise<Point & { readonly zoom: number }> {
    return this.page.locator('.react-flow__viewport').evaluate((viewport) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
      return { x: e, y: f, zoom: a };
    });
  }

  /** Chooses a line of the board's menu. */
  async chooseInMenu(name: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  /** Turns the wheel: the view moves away from what is drawn. */
  async panBy(by: Point): Promise<void> {
    const before = await this.view();
    await this.page.mouse.move(640, 400);
    await this.page.mouse.wheel(by.x, by.y);
    await expect.poll(() => this.view()).not.toEqual(before);
  }

  /** Opens the list of all actions by its keys; what is typed next goes there. */
  async openPalette(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  }

  /** Opens the search by its keys; what is typed next goes there. */
  async openSearch(): Promise<void> {
    await this.page.keyboard.press('Control+f');
    await expect(this.page.getByRole('search').locator('input')).toBeFocused();
  }

  /** Lets so much time pass in this window: what it was to do within it by a timer of its own has been done. */
  async wait(ms: number): Promise<void> {
    await this.page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }
}
