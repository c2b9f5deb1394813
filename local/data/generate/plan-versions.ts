import type { VersionRecord } from '../../jira/model';
import type { ProjectBlueprint } from './project-blueprints';
import { DAY_MS, dateText, startOfDay } from './working-time';

/** Versions still to come. */
const UNRELEASED = 2;
/** The oldest of many versions are archived, as teams do. */
const KEPT_BEFORE_ARCHIVING = 12;
/** A new major version after so many minor ones. */
const MINORS_PER_MAJOR = 8;

/** A version with the moment at which it ships. */
export interface PlannedVersion {
  readonly record: VersionRecord;
  readonly releaseAt: number;
}

/** The versions of a project in order; empty for projects that do not release. */
export function planVersions(options: {
  blueprint: ProjectBlueprint;
  firstId: number;
  now: number;
}): readonly PlannedVersion[] {
  const { versions, ageDays } = options.blueprint;
  if (versions === null) return [];
  const step = versions.everyDays * DAY_MS;
  const start = startOfDay(options.now - ageDays * DAY_MS);
  const released = Math.floor((options.now - start) / step);
  return Array.from({ length: released + UNRELEASED }, (_, index) => {
    const releaseAt = start + (index + 1) * step;
    const record: VersionRecord = {
      id: String(options.firstId + index),
      name: versions.naming === 'semantic' ? semanticName(index) : calendarName(releaseAt),
      released: index < released,
      archived: index < released - KEPT_BEFORE_ARCHIVING,
      startDate: dateText(releaseAt - step),
      releaseDate: dateText(releaseAt),
    };
    return { record, releaseAt };
  });
}

function semanticName(index: number): string {
  return `${Math.floor(index / MINORS_PER_MAJOR) + 1}.${index % MINORS_PER_MAJOR}.0`;
}

function calendarName(releaseAt: number): string {
  return dateText(releaseAt).slice(0, 7).replace('-', '.');
}
