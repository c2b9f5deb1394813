export interface Log {
  /** Of a failure that nobody expected. `id` is what the user was shown. */
  readonly error: (entry: { readonly id: string; readonly where: string; readonly reason: unknown }) => void;
}
