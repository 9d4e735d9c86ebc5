import type { Page } from '@playwright/test';

/**
 * Makes every text of a window half as long again, as it may be in another language, and gives those that can then not
 * be read to their end: cut off by a box around them, or beyond the window's edge. Names that people gave and that say
 * themselves in full on hover are left as they are.
 */
export async function clippedWhenLonger(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const isNamed = (element: Element) =>
      element.closest('[title], svg, .react-flow, [data-content]') !== null;
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode;
      if (!(text instanceof Text) || text.data.trim() === '' || /^[\d\s.,·–-]*$/u.test(text.data))
        continue;
      const { parentElement } = text;
      const isSeen = parentElement?.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
      });
      if (parentElement !== null && isSeen === true && !isNamed(parentElement)) texts.push(text);
    }
    if (texts.length === 0) throw new Error('There is nothing to read here.');
    const former = texts.map(({ data }) => data);
    for (const text of texts) {
      const words = text.data.trim().split(/\s+/u);
      const isOneWord = words.length === 1;
      const more = Math.ceil(text.data.trim().length / 2);
      const filler = 'ēxtrā wōrds thāt ōthers nēed '
        .repeat(20)
        .slice(0, isOneWord ? 0 : more)
        .trim();
      text.data = isOneWord
        ? `${text.data.trimEnd()}${'ēn'.repeat(20).slice(0, Math.min(more, 6))}`
        : `${text.data.trimEnd()} ${filler}`;
    }
    const longer = texts.map(({ data }) => data);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const clipped = texts.filter((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()];
      // A link for the keyboard that comes into the window when it has the focus.
      if (boxes.every(({ right, bottom }) => right <= 0 || bottom <= 0)) return false;
      let element = text.parentElement;
      let canScroll = false;
      while (element !== null && element !== document.documentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        // Words for screen readers only.
        if (box.width <= 1 || clipPath !== 'none') return false;
        const cutsX = ['hidden', 'clip'].includes(overflowX) && !canScroll;
        const cutsY = ['hidden', 'clip'].includes(overflowY) && !canScroll;
        if (cutsX && boxes.some(({ left, right }) => left < box.left - 1 || right > box.right + 1))
          return true;
        if (cutsY && boxes.some(({ top, bottom }) => top < box.top - 1 || bottom > box.bottom + 1))
          return true;
        canScroll ||= [overflowX, overflowY].some(
          (value) => value === 'auto' || value === 'scroll',
        );
        element = element.parentElement;
      }
      return !canScroll && boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1);
    });
    const found = clipped.map((text) => text.data);
    texts.forEach((text, index) => {
      // What the app has written anew meanwhile stays.
      if (text.data === longer[index]) text.data = former[index] ?? '';
    });
    return found;
  });
}
