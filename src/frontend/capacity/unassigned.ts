/** Stands where an account id stands, for the work that nobody has: no account has this id. */
export const UNASSIGNED = '-';
