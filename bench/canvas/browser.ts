import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags } from '../../e2e/support/chromiumFlags.ts';
import { installedChromium } from '../../e2e/support/installedChromium.ts';
import { countFrames } from './frameCounter.ts';

export const windowSize = { width: 1_440, height: 900 } as const;

/** Running totals of the page's main thread, in seconds, and what it holds. */
export interface PageTotals {
  readonly TaskDuration: number;
  readonly ScriptDuration: number;
  readonly LayoutDuration: number;
  readonly RecalcStyleDuration: number;
  readonly JSHeapUsedSize: number;
  readonly Nodes: number;
}

/** A fresh browser with one page. Nothing but the loopback is reached. */
export interface Browsing {
  readonly page: Page;
  /** Chromium's own protocol: real input, and its own counters. */
  readonly tools: CDPSession;
  totals(): Promise<PageTotals>;
  collectGarbage(): Promise<void>;
  /** What went wrong in the page, the first few. */
  troubles(): readonly string[];
}

/** Opens a browser with an empty profile, does the work, closes it. */
export async function withBrowser<T>(work: (browsing: Browsing) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-canvas-'));
  const context = await launch(profile);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const troubles: string[] = [];
    page.on('pageerror', (error) => {
      if (troubles.length < 5) troubles.push(error.message.slice(0, 200));
    });
    await context.route(
      (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    await page.addInitScript(countFrames);
    const tools = await context.newCDPSession(page);
    await tools.send('Performance.enable');
    await tools.send('HeapProfiler.enable');
    return await work({
      page,
      tools,
      totals: async () => {
        const { metrics } = await tools.send('Performance.getMetrics');
        const values = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
        return values as unknown as PageTotals;
      },
      collectGarbage: async () => {
        await tools.send('HeapProfiler.collectGarbage');
      },
      troubles: () => troubles,
    });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function launch(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: installedChromium(),
    headless: true,
    viewport: windowSize,
    args: [...chromiumFlags, '--enable-precise-memory-info'],
  });
}
