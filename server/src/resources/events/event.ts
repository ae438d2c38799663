/** An event as the database has it. */
export interface EventRow {
  id: string;
  sequence: number;
  /** The event as JSON, exactly as it is delivered. */
  payload: string;
  [column: string]: unknown;
}

export interface EventFilters {
  type: string | undefined;
  resourceId: string | undefined;
}

/** The order of a page of events, and the sequence after which it begins. */
export interface EventOrder {
  descending: boolean;
  after: number | undefined;
}
