import type { FoundPerson } from '../../core/capacity/edit/find-people';
import { PASTE_FAULTS, type PastedLine } from './paste-people';
import type { PersonChange } from './plan-draft';

/** A pasted line, and what it changes; null where something is wrong with it. */
export interface PastedPerson {
  readonly line: PastedLine;
  readonly change: PersonChange | null;
  readonly faults: readonly PastedFault[];
}

export const PASTED_FAULTS = [...PASTE_FAULTS, 'nobody', 'several'] as const;
export type PastedFault = (typeof PASTED_FAULTS)[number];

/** What pasted lines change, by whom each of them names. Two names of one person are a fault of the second line. */
export function pastedChanges(
  lines: readonly PastedLine[],
  found: ReadonlyMap<string, FoundPerson>,
): readonly PastedPerson[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const person = found.get(line.person);
    const faults: PastedFault[] = [...line.faults];
    if (person === undefined || person.kind !== 'found') {
      if (person !== undefined) faults.push(person.kind);
      return { line, change: null, faults };
    }
    const { accountId } = person;
    if (seen.has(accountId) && !faults.includes('person-twice')) faults.push('person-twice');
    seen.add(accountId);
    return { line, change: faults.length > 0 ? null : { accountId, ...line.change }, faults };
  });
}
