import path from 'node:path';

// The same two levels below the project whether this runs from server/src or, bundled, from server/dist.
const serverDirectory = path.resolve(__dirname, '..');
const projectRoot = path.resolve(serverDirectory, '..');
const inter = path.dirname(require.resolve('@expo-google-fonts/inter/package.json'));

/** Where the server finds the files it reads. */
export const paths = {
  contract: path.join(projectRoot, 'openapi/generated/openapi.json'),
  consoleContract: path.join(projectRoot, 'openapi/generated/console.json'),
  /** The guides of the reference pages. */
  guides: path.join(projectRoot, 'openapi/guides'),
  migrations: path.join(serverDirectory, 'migrations'),
  assets: path.join(serverDirectory, 'assets'),
  /** What runs in the threads that make PDF files: beside this file in its folder, built or not. */
  pdfWorker: path.join(__dirname, `invoice-documents/pdf/render-worker${path.extname(__filename)}`),
  /** What runs in the processes that open PDFs. */
  pageCounter: path.join(__dirname, `file-inspection/pdf/count-pages${path.extname(__filename)}`),
  /** Inter, with its licence (OFL) in LICENSE_FONT of the package. */
  fonts: {
    regular: path.join(inter, '400Regular/Inter_400Regular.ttf'),
    medium: path.join(inter, '500Medium/Inter_500Medium.ttf'),
    semibold: path.join(inter, '600SemiBold/Inter_600SemiBold.ttf'),
  },
  /** The built files of the pages that show documents, made by scripts/build-viewer.ts. */
  viewer: path.join(serverDirectory, 'dist/viewer'),
  /** pdf.js, with the fonts and character maps that PDF files may call for. */
  pdfjs: path.dirname(require.resolve('pdfjs-dist/package.json')),
  /** The built Settings app. */
  console: path.join(projectRoot, 'console/dist'),
  /** The state of this checkout: embedded database, secret, demo credentials. Never committed. */
  state: path.join(projectRoot, '.paperlink'),
};
