/** What a sprint gadget stores: configuration only, no issue data. */
export interface SprintConfig {
  readonly version: 1;
  /** Empty: the gadget shows the sprint's name alone. */
  readonly title: string;
  readonly boardId: number;
  /** Null: the board's current sprint, whichever that is. */
  readonly sprintId: number | null;
  /** Minutes between automatic refreshes; null for none. */
  readonly refreshMinutes: number | null;
}
