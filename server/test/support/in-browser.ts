import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from './chromium';
import { hasProgram } from './optional-program';

const executablePath = findChromium();
const isThere = hasProgram(executablePath !== undefined, 'Chromium (or CHROMIUM_PATH)', 'tests in a browser');

/** `describe`, where there is a browser. */
export const describeInBrowser = isThere ? describe : describe.skip;

/** The browser, within such a `describe`. */
export const startChromium = (): Promise<Browser> => launchChromium(executablePath!);
