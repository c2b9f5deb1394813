import type {
  ImportedPerson,
  ImportedSprint,
  ImportedStatus,
  ImportedType,
  ImportedVersion,
} from './imported-issue';
import { flagAt, textAt, type JsonRecord } from './json-value';
import { createDateReader } from './read-date';
import { categoryNamed } from './status-category';
import { levelOfType } from './type-level';

/** JSON writes all dates alike, so no samples are needed to read them. */
export const DATES = createDateReader([]);

export function readType(type: JsonRecord | null): ImportedType | null {
  const name = textAt(type, 'name');
  if (name === null) return null;
  if (flagAt(type, 'subtask') === true) return { name, hierarchyLevel: -1 };
  const level = Number(textAt(type, 'hierarchyLevel') ?? Number.NaN);
  return {
    name,
    hierarchyLevel: Number.isNaN(level) ? levelOfType(name) : level >= 1 ? 1 : level < 0 ? -1 : 0,
  };
}

export function readStatus(status: JsonRecord | null): ImportedStatus | null {
  const name = textAt(status, 'name');
  return name === null
    ? null
    : { name, category: categoryNamed(textAt(status?.['statusCategory'], 'key') ?? '') };
}

export function readPerson(value: unknown): ImportedPerson | null {
  const name = textAt(value, 'displayName') ?? textAt(value, 'name');
  const id = textAt(value, 'accountId') ?? textAt(value, 'key') ?? name;
  if (id === null) return null;
  return {
    id,
    name: name ?? id,
    email: textAt(value, 'emailAddress'),
    active: flagAt(value, 'active') ?? true,
    timeZone: textAt(value, 'timeZone'),
  };
}

export function readVersion(value: unknown): readonly ImportedVersion[] {
  const name = textAt(value, 'name');
  if (name === null) return [];
  return [
    {
      name,
      released: flagAt(value, 'released'),
      archived: flagAt(value, 'archived') ?? false,
      releaseDate: textAt(value, 'releaseDate'),
    },
  ];
}

export function readSprint(value: unknown): readonly ImportedSprint[] {
  const name = textAt(value, 'name');
  if (name === null) return [];
  const state = textAt(value, 'state')?.toLowerCase();
  const moment = (property: string): number | null => DATES.read(textAt(value, property) ?? '')?.at ?? null;
  return [
    {
      name,
      state: state === 'active' || state === 'closed' || state === 'future' ? state : null,
      goal: textAt(value, 'goal'),
      startAt: moment('startDate'),
      endAt: moment('endDate'),
      completeAt: moment('completeDate'),
    },
  ];
}
