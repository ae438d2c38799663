/** The kinds of files that readers can be shown, by their media types, each with the extension that its files usually have. */
export const fileExtensions = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

export type FileType = keyof typeof fileExtensions;
