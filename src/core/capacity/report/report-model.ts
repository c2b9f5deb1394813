import { intersection, lengthOf, type DayRange } from '../../calendar/day-range';
import type { AppError } from '../../error';
import { createZone } from '../../time/zone';
import type { LaidOut } from '../lay-out';
import type { CapacityRole } from '../records/site-capacity';
import type { ReportBoard, ReportQuestion } from '../records/capacity-report';
import { sharedPeople, type SharedPerson } from '../shared-people';
import { hasSharedDay } from '../shared-day';
import { createReport, type CapacityMatrix } from './create-report';
import { reportRange } from './report-iterations';
import type { ReadBoard, ReportPart, ReportReading } from './report-reading';
import { sharedSprints, type SharedSprint } from './shared-sprints';

/** A report as it is shown, with everything that is to be known about its numbers. */
export interface ReportModel {
  readonly matrices: readonly CapacityMatrix[];
  readonly shared: readonly SharedPerson[];
  readonly boards: readonly NamedBoard[];
  readonly roles: readonly CapacityRole[];
  /** Boards that the viewer may not view, or that are gone. */
  readonly leftOut: readonly LeftOutBoard[];
  /** Boards without settings, and boards without an iteration in the report. */
  readonly notSetUp: readonly NamedBoard[];
  readonly withoutIterations: readonly NamedBoard[];
  /** Boards on which iterations end on the day on which the next one begins, and count it both times. */
  readonly countedTwice: readonly NamedBoard[];
  /** Sprints whose work is divided among the rows of several boards or projects. */
  readonly sharedSprints: readonly SharedSprint[];
}

interface NamedBoard extends ReportBoard {
  readonly name: string;
}

interface LeftOutBoard extends ReportBoard {
  readonly error: AppError;
}

type Found = Extract<ReadBoard, { readonly kind: 'read' }>;

/** Of boards that disagree the strictest rule holds. Without a board this one does. */
const NEARLY_FULL_FROM = 0.9;

/** The viewer's zone says which day is today, and so where months and quarters from now on begin. */
export function reportModel(
  { boards, now }: ReportReading,
  { question, viewerTimeZone }: { readonly question: ReportQuestion; readonly viewerTimeZone: string },
): ReportModel {
  const read = [...boards.values()];
  const found = read.filter((board) => board.kind === 'read');
  const parts = found.flatMap((board) => board.parts);
  const range = reportRange(question.iterations, createZone(viewerTimeZone).dayAt(now));
  return {
    matrices: createReport({
      entries: parts.map(({ entry }) => entry),
      rows: question.rows,
      columns: question.columns,
      range,
      nearlyFullFrom: Math.min(
        NEARLY_FULL_FROM,
        ...parts.map(({ input }) => input.board.rules.nearlyFullFrom),
      ),
    }),
    shared: sharedIn(found, range),
    boards: found.map(named),
    roles: found[0]?.plans.site.roles ?? [],
    leftOut: read.filter((board) => board.kind === 'left-out'),
    notSetUp: found.filter(({ plans }) => plans.board === null).map(named),
    withoutIterations: found
      .filter(({ plans, parts: own }) => plans.board !== null && own.length === 0)
      .map(named),
    sharedSprints: sharedSprints(
      parts.map(({ entry }) => entry),
      question.rows,
    ),
    countedTwice: found.filter(({ parts: own }) => hasSharedDay(windowsOf(own))).map(named),
  };
}

function named({ boardId, projectKey, plans: { name } }: Found): NamedBoard {
  return { boardId, projectKey, name };
}

function windowsOf(parts: readonly ReportPart[]): readonly DayRange[] {
  return parts.flatMap(({ entry }) => entry.layout.laidOut?.window ?? []);
}

function sharedIn(boards: readonly Found[], range: DayRange | null): readonly SharedPerson[] {
  const limits = new Map<string, number>();
  for (const { plans } of boards) {
    for (const [accountId, { dailyLimit }] of Object.entries(plans.persons)) {
      if (dailyLimit !== null) limits.set(accountId, dailyLimit);
    }
  }
  const usual = boards[0]?.plans.site.dailyLimit ?? Infinity;
  const planned = boards.flatMap(({ boardId, parts }) =>
    parts.flatMap(({ entry: { unit, layout } }) => {
      const laidOut = layout.laidOut === null ? null : within(layout.laidOut, range);
      return laidOut === null ? [] : [{ boardId, unit, laidOut }];
    }),
  );
  return sharedPeople(planned, (accountId) => limits.get(accountId) ?? usual);
}

/** Without the days that are not in the report; null where none is left. */
function within(laidOut: LaidOut, range: DayRange | null): LaidOut | null {
  if (range === null) return laidOut;
  const { window, people } = laidOut;
  if (lengthOf(intersection(window, range)) === 0) return null;
  const isIn = (day: number): boolean => range.first <= day && day <= range.last;
  return {
    ...laidOut,
    people: people.map((person) => ({
      ...person,
      shares: person.shares.map((share, at) => (isIn(window.first + at) ? share : 0)),
    })),
  };
}
