import { isPassing, type AppError } from '../../error';
import type { Field } from '../../field/field';
import type { SendRequest } from '../../jira/rest';
import type { Wait } from '../../plan/retrying-send';
import { iterationJql } from '../capacity-jql';
import { findEstimate } from '../estimate';
import type { CapacityItem } from '../item';
import { readWork, workOf } from '../read-work';
import type { ReportBoard, ReportQuestion } from '../records/capacity-report';
import type { Result } from '../../result';
import type { ReadPlans } from './read-all-plans';
import { readBoard } from './read-board';
import { reportEntry } from './report-entry';
import { isBoardRead, type ReadBoard, type ReportPart, type ReportReading } from './report-reading';

export interface ReportRunInput {
  readonly question: Pick<ReportQuestion, 'boards' | 'iterations'>;
  readonly viewerTimeZone: string;
  /** An unfinished reading of the same question to go on with; null to begin. */
  readonly from: ReportReading | null;
  /** Sends again where Jira is busy. */
  readonly send: SendRequest;
  /** Sends once: scans repeat by themselves. */
  readonly scanSend: SendRequest;
  readonly readPlans: ReadPlans;
  readonly fields: readonly Field[];
  /** Epoch ms. */
  readonly now: () => number;
  readonly wait: Wait;
  /** 0 to 1. */
  readonly random: () => number;
  /** Aborting ends the reading with what is there. */
  readonly signal: AbortSignal;
}

/** The items of most iterations fit on one page, and a report reads many of them: page after page takes the fewest requests. */
const ITEMS_EXPECTED = 100;

/** Reads something and gives how that changes what is known: what comes after a stop changes nothing. */
type ReportTask = () => Promise<() => void>;

interface ReportRun {
  /** The next thing to read, work before further boards; null while there is none. */
  readonly take: () => ReportTask | null;
  readonly reading: () => ReportReading;
  /** The first failure that may pass. */
  readonly error: () => AppError | null;
}

/** What there is to read for a report, one thing after the other. */
export function openReportRun(input: ReportRunInput): ReportRun {
  const { question, from, fields } = input;
  const now = from?.now ?? input.now();
  const boards = new Map(from?.boards);
  const waiting = question.boards.filter(({ boardId }) => !boards.has(boardId));
  const unread = [...boards.values()].flatMap(unreadOf);
  let error: AppError | null = null;

  const boardTask = (board: ReportBoard): ReportTask => {
    return async () => {
      const answer = await readBoard(board, { ...input, iterations: question.iterations, now });
      return () => {
        const read = answer.ok ? answer.value : leftOut(board, answer.error);
        if (read === null) error ??= answer.ok ? null : answer.error;
        else {
          boards.set(board.boardId, read);
          unread.push(...unreadOf(read));
        }
      };
    };
  };
  const workTask = ({ board, part }: Unread): ReportTask => {
    return async () => {
      const answer = await readItems(board, part, input);
      return () => {
        if (!answer.ok && isPassing(answer.error)) error ??= answer.error;
        else boards.set(board.boardId, withWork(boards.get(board.boardId) ?? board, part, answer));
      };
    };
  };
  return {
    take: () => {
      const work = unread.shift();
      if (work !== undefined) return workTask(work);
      const board = waiting.shift();
      return board === undefined ? null : boardTask(board);
    },
    reading: () => {
      const isComplete = question.boards.every(({ boardId }) => isBoardRead(boards.get(boardId)));
      const inOrder = question.boards.flatMap(({ boardId }) => boards.get(boardId) ?? []);
      return {
        ...{ fields, isComplete, now },
        boards: new Map(inOrder.map((board) => [board.boardId, board])),
        token: isComplete ? null : 'rest',
      };
    },
    error: () => error,
  };
}

/** Null where the failure may pass: then nothing is known of the board yet. */
function leftOut(board: ReportBoard, error: AppError): ReadBoard | null {
  return isPassing(error) ? null : { ...board, kind: 'left-out', error };
}

type Found = Extract<ReadBoard, { readonly kind: 'read' }>;

interface Unread {
  readonly board: Found;
  readonly part: ReportPart;
}

function unreadOf(board: ReadBoard): readonly Unread[] {
  if (board.kind === 'left-out') return [];
  return board.parts.flatMap((part) => (part.isWorkRead ? [] : [{ board, part }]));
}

type Items = Result<readonly CapacityItem[], AppError>;

async function readItems(
  { plans }: Found,
  { input: { board, iteration } }: ReportPart,
  { scanSend: send, now, wait, random, signal, fields, viewerTimeZone }: ReportRunInput,
): Promise<Items> {
  const estimate = findEstimate(board.estimate, { fields, boardFieldId: plans.estimateFieldId });
  if (!estimate.ok) return estimate;
  return readWork({
    ...{ send, now, wait, random },
    // One of its own, so that what a scan hangs on it goes with the scan.
    signal: AbortSignal.any([signal]),
    jql: iterationJql({ iteration, board, boardFilterId: plans.filterId, viewerTimeZone }),
    estimate: estimate.value,
    timeZone: board.timeZone,
    itemsExpected: ITEMS_EXPECTED,
  });
}

function withWork(board: ReadBoard, part: ReportPart, answer: Items): ReadBoard {
  if (board.kind === 'left-out') return board;
  const input = { ...part.input, work: workOf(answer) };
  const whole: ReportPart = { input, entry: reportEntry(board, input), isWorkRead: true };
  return { ...board, parts: board.parts.map((one) => (one === part ? whole : one)) };
}
