import { compareNames } from '../../chart/compare-names';
import type { Compiled } from '../../formula/value';
import { whenChanged, type Clock } from './clock';
import type { SetOperand } from './operand';

type Sets = Pick<SetOperand, 'sets' | 'membersOf' | 'segments'> & { readonly clock: Clock };

/** As formulas read sets: the names of the values, of several in the order of names, because rows come in any order. */
export function readSets(
  type: SetOperand['type'],
  { sets, membersOf, segments, clock }: Sets,
): Compiled<number> {
  const known = whenChanged(clock, () => new Map<number, readonly string[]>());
  const namesOf = (row: number): readonly string[] => {
    const set = sets()[row] ?? -1;
    let names = known().get(set);
    if (names === undefined) {
      names = set < 0 ? [] : namesIn(membersOf(set));
      known().set(set, names);
    }
    return names;
  };

  function namesIn(members: readonly number[]): readonly string[] {
    const all = segments();
    return members.map((member) => all[member]?.label ?? '').sort(compareNames);
  }

  if (type === 'text') return { type, read: (row) => namesOf(row)[0] ?? null };
  return {
    type,
    read: (row) => {
      const names = namesOf(row);
      return names.length === 0 ? null : names;
    },
  };
}
