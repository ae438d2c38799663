/** Whether the operating system refused something, such as reading a file: no fault of what was read. */
export const isIoError = (error: unknown): boolean => (error as NodeJS.ErrnoException).syscall !== undefined;
