import type { PlannedPerson } from '../../contract/capacity';
import type { SaveOutcome } from '../../contract/change';
import type { DayOff } from '../../core/calendar/day-off';
import { NO_PERSON_CAPACITY, type PersonCapacity } from '../../core/capacity/records/person-capacity';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import { isSameJson } from '../../core/same-json';
import { call } from '../call';

/** Adds days off to those that are stored now. Null for the viewer's own; days that are there already are not added again. */
export async function addDaysOff(
  person: PlannedPerson | null,
  added: readonly DayOff[],
): Promise<Result<SaveOutcome<PersonCapacity> | null, AppError>> {
  const read = await (person === null
    ? call('capacity/read-days-off', {})
    : call('capacity/read-person', person));
  if (!read.ok) return read;
  const { record, revision } = read.value ?? { record: NO_PERSON_CAPACITY, revision: null };
  const missing = added.filter((one) => !record.daysOff.some((known) => isSameJson(known, one)));
  if (missing.length === 0) return success(null);
  const change = { record: { ...record, daysOff: [...record.daysOff, ...missing] }, seen: revision };
  const saved = await (person === null
    ? call('capacity/save-days-off', change)
    : call('capacity/save-person', { ...person, ...change }));
  return saved.ok && saved.value.kind === 'conflict' ? failure(appError('conflict')) : saved;
}
