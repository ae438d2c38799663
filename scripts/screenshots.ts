import { rm } from 'node:fs/promises';
import path from 'node:path';
import { findChromium, launchChromium } from '../server/test/support/chromium';
import { buildConsole } from './build-console';
import { Camera, type Format } from './screenshots/camera';
import { startInstallation } from './screenshots/installation';
import { seed } from './screenshots/seed';
import type { Shot } from './screenshots/shot';
import { shots } from './screenshots/shots';

const folder = path.resolve(__dirname, '../screenshots');

const formats: Format[] = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
];

/** How long all of it may take, in milliseconds. */
const limitMs = 15 * 60 * 1000;

/**
 * Takes a picture of every page in every state, in light and dark, wide and narrow, of servers of its own.
 * Usage: npm run screenshots [-- PART_OF_A_NAME …]
 */
async function main(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Screenshots need Chromium: install it or set CHROMIUM_PATH.');
  const wanted = process.argv.slice(2);
  const chosen = shots.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
  await buildConsole();
  const installation = await startInstallation();
  try {
    const browser = await launchChromium(executablePath);
    try {
      await takeAll(new Camera(browser, installation, await seed(installation.main), folder), chosen);
    } finally {
      await browser.close();
    }
  } finally {
    await installation.close();
  }
}

async function takeAll(camera: Camera, chosen: Shot[]): Promise<void> {
  let failures = 0;
  for (const format of formats) {
    for (const shot of chosen) {
      await camera.take(shot, format).catch((error: Error) => {
        failures++;
        console.error(`${shot.name} (${format.colorScheme}, ${format.width}): ${error.message.split('\n')[0]}`);
      });
    }
  }
  console.log(`${chosen.length * formats.length - failures} screenshots in ${folder}`);
  if (failures > 0) throw new Error(`${failures} could not be taken.`);
}

setTimeout(() => {
  console.error(`Not done within ${limitMs / 60_000} minutes.`);
  process.exit(1);
}, limitMs).unref();

main()
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
