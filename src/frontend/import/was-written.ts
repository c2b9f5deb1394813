import type { ImportOutcome } from '../../contract/import-outcome';

type Place = Pick<ImportOutcome<string>, 'name' | 'id'>;

/** Tells, once an import ended, of each record that was to be written whether it is: what was refused is not, nor what was not tried. */
export function wasWritten(outcomes: readonly ImportOutcome<string>[]): (write: Place) => boolean {
  const written = new Set(outcomes.filter(({ refusal }) => refusal === null).map(placeOf));
  return (write) => written.has(placeOf(write));
}

function placeOf({ name, id }: Place): string {
  return `${name} ${id}`;
}
