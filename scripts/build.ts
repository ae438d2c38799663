import { buildConsole } from './build-console';
import { buildServer } from './build-server';
import { buildViewer } from './build-viewer';

/** Builds what the server is run from: its own bundle, the Settings app and the pages at which documents are read. */
Promise.all([buildServer(), buildConsole(), buildViewer()]).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
