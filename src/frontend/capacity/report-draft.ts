import {
  REPORT_BOARDS_MAX,
  REPORT_PERIODS_MAX,
  type ChosenIteration,
  type ReportAccess,
  type ReportBoard,
  type ReportColumns,
  type ReportDraft,
  type ReportIterations,
  type ReportPeriod,
  type ReportQuestion,
  type ReportRows,
} from '../../core/capacity/records/capacity-report';
import { parseDate } from '../../core/time/timestamp';
import type { MessageKey } from '../texts/messages';

/** What stands in the form of a report; it may be unfinished. */
export interface ReportFormDraft {
  readonly name: string;
  readonly access: ReportAccess['kind'];
  readonly accountIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly spaces: readonly SpaceDraft[];
  readonly iterations: ReportIterations['kind'];
  readonly unit: ReportPeriod;
  readonly count: string;
  readonly from: string;
  readonly to: string;
  readonly chosen: readonly ChosenIteration[];
  readonly rows: ReportRows;
  readonly columns: ReportColumns;
}

export interface SpaceDraft {
  readonly projectKey: string;
  /** Null: all boards of the space, as soon as they are known. */
  readonly boardIds: readonly number[] | null;
}

export type ReportFaults = Readonly<
  Partial<Record<'name' | 'spaces' | 'count' | 'dates' | 'chosen', MessageKey>>
>;

/** The quarter that runs, for who begins with nothing. */
export const NEW_REPORT: ReportFormDraft = {
  ...{ name: '', access: 'private', accountIds: [], groupIds: [], spaces: [] },
  ...{ iterations: 'periods', unit: 'quarter', count: '1', from: '', to: '', chosen: [] },
  ...{ rows: 'person', columns: 'month' },
};

export function reportFormDraft({
  name,
  access,
  boards,
  iterations,
  rows,
  columns,
}: ReportDraft): ReportFormDraft {
  const keys = [...new Set(boards.map(({ projectKey }) => projectKey))];
  return {
    ...NEW_REPORT,
    ...{ name, rows, columns },
    access: access.kind,
    ...(access.kind === 'chosen' ? { accountIds: access.accountIds, groupIds: access.groupIds } : {}),
    spaces: keys.map((projectKey) => ({
      projectKey,
      boardIds: boards.filter((board) => board.projectKey === projectKey).map(({ boardId }) => boardId),
    })),
    iterations: iterations.kind,
    ...(iterations.kind === 'periods' ? { unit: iterations.unit, count: String(iterations.count) } : {}),
    ...(iterations.kind === 'dates' ? { from: iterations.from, to: iterations.to } : {}),
    ...(iterations.kind === 'chosen' ? { chosen: iterations.iterations } : {}),
  };
}

/** What the form asks for, or what is still to be done. Only to save it a name is needed. */
export function reportFromDraft(draft: ReportFormDraft): {
  readonly question: ReportQuestion | null;
  readonly report: ReportDraft | null;
  readonly faults: ReportFaults;
} {
  const boards = boardsOf(draft);
  const iterations = ITERATIONS[draft.iterations](draft, boards);
  const name = draft.name.trim();
  const faults: ReportFaults = {
    ...(name === '' ? { name: 'capacity-report.fault.name' } : {}),
    ...boardFault(draft, boards),
    ...(typeof iterations === 'string' ? { [iterations]: FAULTS[iterations] } : {}),
  };
  if (faults.spaces !== undefined || typeof iterations === 'string') {
    return { question: null, report: null, faults };
  }
  const question = { boards, iterations, rows: draft.rows, columns: draft.columns };
  const report = name === '' ? null : { ...question, name, access: accessOf(draft) };
  return { question, report, faults };
}

export function boardsOf({ spaces }: Pick<ReportFormDraft, 'spaces'>): readonly ReportBoard[] {
  return spaces.flatMap(({ projectKey, boardIds }) =>
    (boardIds ?? []).map((boardId) => ({ boardId, projectKey })),
  );
}

function boardFault(
  { spaces }: ReportFormDraft,
  boards: readonly ReportBoard[],
): Pick<ReportFaults, 'spaces'> {
  if (spaces.some(({ boardIds }) => boardIds === null))
    return { spaces: 'capacity-report.fault.boards-coming' };
  if (boards.length === 0) return { spaces: 'capacity-report.fault.boards' };
  return boards.length > REPORT_BOARDS_MAX ? { spaces: 'capacity-report.fault.too-many-boards' } : {};
}

type IterationsFault = 'count' | 'dates' | 'chosen';

const FAULTS = {
  count: 'capacity-report.fault.count',
  dates: 'capacity-report.fault.dates',
  chosen: 'capacity-report.fault.chosen',
} as const satisfies Readonly<Record<IterationsFault, MessageKey>>;

/** The iterations that the form asks for, or the place of its fault. */
type ReadIterations = (
  draft: ReportFormDraft,
  boards: readonly ReportBoard[],
) => ReportIterations | IterationsFault;

const ITERATIONS: Readonly<Record<ReportIterations['kind'], ReadIterations>> = {
  open: () => ({ kind: 'open' }),
  chosen: ({ chosen }, boards) => {
    const ids = new Set(boards.map(({ boardId }) => boardId));
    const iterations = chosen.filter(({ boardId }) => ids.has(boardId));
    return iterations.length === 0 ? 'chosen' : { kind: 'chosen', iterations };
  },
  periods: ({ unit, count }) => {
    const number = /^\d{1,2}$/.test(count.trim()) ? Number(count) : 0;
    return number >= 1 && number <= REPORT_PERIODS_MAX ? { kind: 'periods', unit, count: number } : 'count';
  },
  dates: ({ from, to }) => (parseDate(to) >= parseDate(from) ? { kind: 'dates', from, to } : 'dates'),
};

function accessOf({ access, accountIds, groupIds }: ReportFormDraft): ReportAccess {
  return access === 'chosen' ? { kind: access, accountIds, groupIds } : { kind: access };
}
