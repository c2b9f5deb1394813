/** Something that must not ship: where, what, and what to do. */
export interface Problem {
  readonly where: string;
  readonly message: string;
}
