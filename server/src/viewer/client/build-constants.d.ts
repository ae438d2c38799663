// Put in by scripts/build-viewer.ts.
/** The address of the part of pdf.js that runs in a worker. */
declare const pdfWorkerUrl: string;
/** The address of the folders that hold character maps, fonts and the like, with a slash at its end. */
declare const pdfDataUrl: string;
