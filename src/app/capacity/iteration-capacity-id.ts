/** Under which id the plan of an iteration is kept. */
export function iterationCapacityId(boardId: number, iteration: string): string {
  return `${String(boardId)}:${iteration}`;
}
