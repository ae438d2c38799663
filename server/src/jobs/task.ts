/** What is done for the jobs of one name. It may be run again after a crash, or beside a run that was taken for dead. */
export interface Task<Payload> {
  /** Whether it is run so often that its runs are not worth a line each in the log. */
  isFrequent?: boolean;
  /**
   * @param signal says that the process is about to end: stop soon by throwing, the rest is for another run
   * @throws to be run again later
   */
  run(payload: Payload, signal: AbortSignal): Promise<void>;
  /** After the last attempt has failed, too. May be called more than once. */
  giveUp(payload: Payload): Promise<void>;
}

/** Tasks by the name that their jobs carry. */
export type Tasks = Record<string, Task<never>>;
