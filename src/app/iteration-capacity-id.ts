/** Under which id the plan of an iteration is kept. */
export function iterationCapacityId(boardId: number, iteration: string): string {
  return `${String(boardId)}:${iteration}`;
}

export function boardOfCapacityId(id: string): number {
  return Number(id.split(':', 1)[0]);
}
