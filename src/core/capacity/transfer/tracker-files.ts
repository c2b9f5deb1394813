import { isRecord } from '../../field/raw';
import type { DayOff } from '../../calendar/day-off';
import type { Holiday } from '../../calendar/holiday';
import type { CapacityUnit } from '../estimate';
import { parseRecord } from '../../privacy/record-type';
import { formatDay } from '../../time/period';
import { parseDate } from '../../time/timestamp';
import { boardCapacityFormat, newBoardCapacity, type BoardCapacity } from '../records/board-capacity';
import {
  iterationCapacityFormat,
  newPersonPlan,
  NO_ITERATION_CAPACITY,
  type PersonPlan,
} from '../records/iteration-capacity';
import { NO_PERSON_CAPACITY, personCapacityFormat } from '../records/person-capacity';
import type { CapacityDefaults, CapacityRole } from '../records/site-capacity';
import type { IncomingBoard, IncomingCapacity, IncomingPlan, TransferNote } from './incoming';
import { firstOf, readDayOff, readNumber, readText, readWeekdays } from './tracker-values';

/** A JSON file of Capacity Tracker's export. */
export interface TrackerFile {
  readonly name: string;
  readonly content: unknown;
}

/** What the files do not say: which zone a board is in, and what it starts with. */
export interface TrackerDefaults {
  readonly timeZone: string;
  readonly defaults: CapacityDefaults;
}

/** More is a mistyped year. */
const HOLIDAYS_IN_A_ROW_MAX = 100;

const BOARD_FILE = /^board-properties-(.+)\.json$/;
const DAYS_OFF_FILE = 'global-addon-properties.json';
/** Its switches have no counterpart: Jira's permission schemes decide here. */
const CONFIG_FILE = 'global-config.json';

/**
 * Names of properties. Capacity Tracker documents the names of its files, `sprintSettings` and `userCapacitySettings`; what
 * is inside of them it does not, so that several names are taken, and whatever is not understood is named in the report.
 *
 * @see https://inprowiser.atlassian.net/wiki/spaces/CT/pages/1374420993 (read 2026-11-21)
 */
const BOARD_NAMES = {
  unit: ['capacityType', 'type'],
  workingDays: ['workingDays', 'defaultWorkingDays'],
  holidays: ['teamHolidays', 'holidays'],
  plans: ['sprintSettings', 'versionSettings'],
} as const;
const PERSON_NAMES = {
  daily: ['dailyCapacity', 'capacity'],
  role: ['role', 'roleName'],
  workingDays: ['workingDays'],
  daysOff: ['daysOff'],
} as const;
const DAYS_OFF_NAMES = ['userDaysOff', 'usersDaysOff', 'daysOff'] as const;

export function isTrackerFile(name: string): boolean {
  return name === CONFIG_FILE || name === DAYS_OFF_FILE || BOARD_FILE.test(name);
}

/** What the files of an export hold. Nothing is refused: what is not understood, or is faulty, is left out and named. */
export function readTrackerFiles(files: readonly TrackerFile[], defaults: TrackerDefaults): IncomingCapacity {
  const reading = createReading();
  const boards: IncomingBoard[] = [];
  for (const { name, content } of files) {
    const id = BOARD_FILE.exec(name)?.[1];
    if (id !== undefined) boards.push(readBoard(id, { file: name, content }, { reading, defaults }));
    if (name === DAYS_OFF_FILE) readDaysOff(content, reading);
  }
  const persons = [...reading.daysOff].flatMap(([accountId, daysOff]) => {
    const record = parseRecord(personCapacityFormat, { ...NO_PERSON_CAPACITY, daysOff });
    if (record.ok) return [{ accountId, record: record.value, said: { daysOff } }];
    reading.notes.push({ kind: 'faulty', file: DAYS_OFF_FILE, path: accountId });
    return [];
  });
  return { site: null, roles: [...reading.roles.values()], boards, persons, notes: reading.notes };
}

interface Reading {
  readonly notes: TransferNote[];
  readonly daysOff: Map<string, DayOff[]>;
  /** By id. */
  readonly roles: Map<string, CapacityRole>;
}

function createReading(): Reading {
  return { notes: [], daysOff: new Map(), roles: new Map() };
}

interface FileContent {
  readonly file: string;
  readonly content: unknown;
}

interface BoardContext {
  readonly reading: Reading;
  readonly defaults: TrackerDefaults;
}

function readBoard(id: string, { file, content }: FileContent, context: BoardContext): IncomingBoard {
  const { reading, defaults } = context;
  const faulty = (path: string): void => {
    reading.notes.push({ kind: 'faulty', file, path });
  };
  if (!isRecord(content)) {
    faulty('');
    return { id, settings: null, plans: [] };
  }
  noteUnknown(content, Object.values(BOARD_NAMES).flat(), { reading, file, path: '' });
  const unit = firstOf(content, BOARD_NAMES.unit);
  const days = firstOf(content, BOARD_NAMES.workingDays);
  const workingDays = days === undefined ? null : readWeekdays(days);
  if (days !== undefined && workingDays === null) faulty('workingDays');
  const said: Partial<BoardCapacity> = {
    ...(unit !== undefined && { unit: unitOf(unit) }),
    ...(workingDays !== null && { workingDays }),
    holidays: readHolidays(firstOf(content, BOARD_NAMES.holidays), faulty),
  };
  const record = { ...newBoardCapacity(unitOf(unit), defaults), ...said };
  const checked = parseRecord(boardCapacityFormat, record);
  if (!checked.ok) faulty(checked.error.path ?? '');
  const settings = BOARD_NAMES.plans.map((name) => content[name]).filter(isRecord);
  const plans = settings.flatMap((one) =>
    Object.entries(one).flatMap(([iteration, plan]) => readPlan(iteration, { file, content: plan }, reading)),
  );
  return { id, settings: checked.ok ? { record: checked.value, said } : null, plans };
}

function readPlan(
  iteration: string,
  { file, content }: FileContent,
  reading: Reading,
): readonly IncomingPlan[] {
  const path = `sprintSettings.${iteration}`;
  const users = isRecord(content) ? content['userCapacitySettings'] : null;
  if (!isRecord(content) || !isRecord(users)) {
    reading.notes.push({ kind: 'faulty', file, path });
    return [];
  }
  noteUnknown(content, ['userCapacitySettings'], { reading, file, path });
  const people = Object.entries(users).map(([accountId, settings]) =>
    readPerson(
      accountId,
      { file, content: settings },
      { reading, path: `${path}.userCapacitySettings.${accountId}` },
    ),
  );
  const record = parseRecord(iterationCapacityFormat, { ...NO_ITERATION_CAPACITY, people });
  if (record.ok) return [{ iteration, record: record.value }];
  reading.notes.push({ kind: 'faulty', file, path });
  return [];
}

function readPerson(
  accountId: string,
  { file, content }: FileContent,
  { reading, path }: { readonly reading: Reading; readonly path: string },
): PersonPlan {
  const person = newPersonPlan(accountId);
  const settings = isRecord(content) ? content : {};
  noteUnknown(settings, Object.values(PERSON_NAMES).flat(), { reading, file, path });
  const read = <T>(names: readonly string[], parse: (value: unknown) => T | null): T | null => {
    const value = firstOf(settings, names);
    if (value === undefined || value === null || value === '') return null;
    const parsed = parse(value);
    if (parsed === null) reading.notes.push({ kind: 'faulty', file, path: `${path}.${names[0] ?? ''}` });
    return parsed;
  };
  const role = read(PERSON_NAMES.role, readText);
  const daysOff = read(PERSON_NAMES.daysOff, readDays) ?? [];
  if (daysOff.length > 0) addDaysOff(accountId, daysOff, reading);
  return {
    ...person,
    roleId: role === null ? null : roleOf(role, reading),
    dailyCapacity: read(PERSON_NAMES.daily, readNumber),
    workingDays: read(PERSON_NAMES.workingDays, readWeekdays),
  };
}

/** The id of a role is its name in lower case: two files, and two runs, mean the same role by it. */
function roleOf(name: string, { roles }: Reading): string {
  const id = name.toLowerCase();
  if (!roles.has(id)) roles.set(id, { id, name });
  return id;
}

function readDaysOff(content: unknown, reading: Reading): void {
  const found = isRecord(content) ? (firstOf(content, DAYS_OFF_NAMES) ?? content) : null;
  if (!isRecord(found)) {
    reading.notes.push({ kind: 'faulty', file: DAYS_OFF_FILE, path: '' });
    return;
  }
  for (const [accountId, value] of Object.entries(found)) {
    const days = readDays(value);
    if (days === null) reading.notes.push({ kind: 'not-understood', file: DAYS_OFF_FILE, path: accountId });
    else addDaysOff(accountId, days, reading);
  }
}

function readDays(value: unknown): readonly DayOff[] | null {
  if (!Array.isArray(value)) return null;
  const days = (value as readonly unknown[]).map(readDayOff);
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : known;
}

/** The same days may stand with the person and with several sprints. */
function addDaysOff(accountId: string, days: readonly DayOff[], { daysOff }: Reading): void {
  const all = [...(daysOff.get(accountId) ?? []), ...days];
  const byDates = new Map(all.toReversed().map((day) => [`${day.from} ${day.to}`, day]));
  daysOff.set(accountId, [...byDates.values()].reverse());
}

function readHolidays(value: unknown, faulty: (path: string) => void): readonly Holiday[] {
  if (value === undefined) return [];
  const days = Array.isArray(value) ? readDays(value) : null;
  if (days === null) faulty('teamHolidays');
  const isRow = ({ from, to }: DayOff): boolean => parseDate(to) - parseDate(from) < HOLIDAYS_IN_A_ROW_MAX;
  const rows = (days ?? []).filter(isRow);
  if (rows.length < (days ?? []).length) faulty('teamHolidays');
  const names = new Map(
    rows.flatMap(({ from, to, reason }) => {
      const first = parseDate(from);
      const length = parseDate(to) - first + 1;
      return Array.from({ length }, (_day, at): [string, string | null] => [formatDay(first + at), reason]);
    }),
  );
  return [...names].map(([date, name]) => ({ date, name: name ?? date, share: 1 }));
}

function unitOf(value: unknown): CapacityUnit {
  return typeof value === 'string' && /point/i.test(value) ? 'points' : 'hours';
}

interface Place {
  readonly reading: Reading;
  readonly file: string;
  readonly path: string;
}

function noteUnknown(
  content: Readonly<Record<string, unknown>>,
  known: readonly string[],
  { reading, file, path }: Place,
): void {
  for (const name of Object.keys(content)) {
    if (known.includes(name)) continue;
    reading.notes.push({ kind: 'not-understood', file, path: path === '' ? name : `${path}.${name}` });
  }
}
