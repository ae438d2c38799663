import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** The shell is Chromium without windows, and takes two thirds of the processor time. */
const candidates = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser to test with: CHROMIUM_PATH, else where Linux distributions install it; undefined where there is none. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH || candidates.find((path) => existsSync(path));
}

/** Starts a headless browser with a fresh profile that makes no request of its own. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      // A page that is opened beside another of its site and profile needs no process of its own.
      '--process-per-site',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
