import { differing, type EditSide, type Sides, type Versions } from './edit-sides';

/** What of a record belongs together: half of it from one person and half from another would say what nobody meant. */
export interface RecordPart<T> {
  readonly of: (record: T) => unknown;
  /** The record with this part of another one. */
  readonly take: (record: T, from: T) => T;
}

export type RecordParts<T, Part extends string> = Readonly<Record<Part, RecordPart<T>>>;

export interface PartDifference<Part extends string> extends Pick<Sides<unknown>, 'changedBy'> {
  readonly part: Part;
}

/** What was chosen of each part. */
export type PartChoices<Part extends string> = ReadonlyMap<Part, EditSide>;

/** A part that is made of some fields of the record. */
export function fieldsPart<T extends object>(...names: readonly (keyof T)[]): RecordPart<T> {
  const pick = (record: T): Partial<T> => {
    const picked: Partial<T> = {};
    for (const name of names) picked[name] = record[name];
    return picked;
  };
  return { of: pick, take: (record, from) => ({ ...record, ...pick(from) }) };
}

/** The parts that two people's records do not have alike. What both changed in the same way is no difference. */
export function compareParts<T, Part extends string>(
  parts: RecordParts<T, Part>,
  { before, theirs, mine }: Versions<T>,
): readonly PartDifference<Part>[] {
  return (Object.keys(parts) as Part[]).flatMap((part) => {
    const { of } = parts[part];
    const sides = differing({ before: of(before), theirs: of(theirs), mine: of(mine) });
    return sides === null ? [] : [{ part, changedBy: sides.changedBy }];
  });
}

/** Whose part holds: the chosen one, else that of whoever alone changed it, else one's own. */
export function heldSide<Part extends string>(
  { part, changedBy }: PartDifference<Part>,
  choices: PartChoices<Part>,
): EditSide {
  return choices.get(part) ?? changedBy ?? 'mine';
}

/** One record of the two. */
export function mergeParts<T, Part extends string>(
  parts: RecordParts<T, Part>,
  versions: Versions<T>,
  choices: PartChoices<Part>,
): T {
  return compareParts(parts, versions).reduce<T>(
    (record, difference) =>
      heldSide(difference, choices) === 'theirs'
        ? parts[difference.part].take(record, versions.theirs)
        : record,
    versions.mine,
  );
}
