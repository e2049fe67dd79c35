import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, test as base, expect, inject } from 'vitest';
import { CHROMIUM_ARGS } from '../../tools/chromium.mjs';

export interface PageOptions extends BrowserContextOptions {
  /** Settings in the address: `oral=60x3&pump=400&span=72h`. */
  readonly settings?: string;
  /** Address to open; the built page at the root when absent. */
  readonly url?: string;
  /** Runs in the page before anything of its own. */
  readonly before?: () => void;
}

export interface Opened {
  readonly page: Page;
  /** Console errors, page errors, policy violations, failed requests and words to other servers so far. */
  readonly complaints: string[];
}

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Opens the page in a context of its own and listens to all it could complain about. */
export async function openPage({ settings, url, before, ...options }: PageOptions = {}): Promise<Opened> {
  browser ??= chromium.launch({ executablePath: inject('chromium'), args: [...CHROMIUM_ARGS] });
  const context = await (await browser).newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const address = url ?? inject('page');
  const complaints = listen(page, new URL(address).origin);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
    });
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(settings === undefined ? address : `${address}#/compare?${settings}`);
  return { page, complaints };
}

function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const serious = message.type() === 'error' || message.type() === 'warning';
    if (serious && !isIconOffline(message.location().url, message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What a test's own reload or leaving cuts short was not refused: a refusal has another word.
    if (why !== 'net::ERR_ABORTED' && !isIconOffline(request.url(), why))
      complaints.push(`request failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    const there = new URL(request.url());
    if (there.protocol.startsWith('http') && there.origin !== origin)
      complaints.push(`left for ${there.origin}`);
  });
  return complaints;
}

/** Chromium asks for the icon of the tab again whenever the address changes, network or not. */
function isIconOffline(url: string, why: string): boolean {
  return url.endsWith('/mark.svg') && why.includes('ERR_INTERNET_DISCONNECTED');
}

/** A test of the page that also fails when the page complains about anything. */
export const test = base.extend<{ open: (options?: PageOptions) => Promise<Page> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants the fixtures destructured
  open: async ({}, use) => {
    const opened: Opened[] = [];
    await use(async (options) => {
      const one = await openPage(options);
      opened.push(one);
      return one.page;
    });
    for (const { page } of opened) await page.context().close();
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});
