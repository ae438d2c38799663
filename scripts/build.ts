import { buildConsole } from './build-console';
import { buildServer } from './build-server';

/** Builds what the server is run from: its own bundle and the Settings app. */
Promise.all([buildServer(), buildConsole()]).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
