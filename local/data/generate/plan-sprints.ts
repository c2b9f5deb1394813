import type { SprintRecord } from '../../jira/model';
import { DAY_MS, HOUR_MS, WEEK_MS, startOfDay } from './working-time';

const SPRINT_MS = 2 * WEEK_MS;
const FUTURE_SPRINTS = 2;

const GOALS: readonly string[] = [
  'Finish what we started before anything new',
  'Ship the beta to ten customers',
  'Fewer open bugs than last sprint',
  'Prepare the release',
  'Make the slowest page fast',
  'Pass the audit without surprises',
];

/** The sprints of one board, oldest first: one after the other without a gap, the running one, and two planned ones. */
export interface SprintPlan {
  readonly sprints: readonly SprintRecord[];
  /** The sprint that runs at this moment; null before the first one. */
  readonly at: (moment: number) => SprintRecord | null;
  /** Sprints that touch the time between two moments, oldest first. */
  readonly between: (from: number, to: number) => readonly SprintRecord[];
  readonly future: readonly SprintRecord[];
}

export function planSprints(options: {
  projectKey: string;
  boardId: number;
  firstId: number;
  startAt: number;
  now: number;
}): SprintPlan {
  const { projectKey, boardId, firstId, now } = options;
  const firstStart = mondayMorning(options.startAt);
  const running = Math.floor((now - firstStart) / SPRINT_MS);
  const sprints = Array.from({ length: running + 1 + FUTURE_SPRINTS }, (_, index): SprintRecord => {
    const startAt = firstStart + index * SPRINT_MS;
    const endAt = startAt + SPRINT_MS - HOUR_MS;
    const isPlanned = index > running;
    return {
      id: firstId + index,
      name: `${projectKey} Sprint ${index + 1}`,
      state: isPlanned ? 'future' : index === running ? 'active' : 'closed',
      // As in Jira, a sprint gets its dates when it is started.
      goal: isPlanned ? null : (GOALS[(index * 5 + boardId) % GOALS.length] ?? null),
      originBoardId: boardId,
      startAt: isPlanned ? null : startAt,
      endAt: isPlanned ? null : endAt,
      completeAt: index < running ? endAt + HOUR_MS / 2 : null,
    };
  });
  const indexAt = (moment: number): number => Math.floor((moment - firstStart) / SPRINT_MS);
  return {
    sprints,
    at: (moment) => sprints[indexAt(moment)] ?? null,
    between: (from, to) => sprints.slice(Math.max(0, indexAt(from)), Math.max(0, indexAt(to) + 1)),
    future: sprints.slice(running + 1),
  };
}

function mondayMorning(at: number): number {
  const day = startOfDay(at);
  const weekday = new Date(day).getUTCDay();
  return day + ((8 - weekday) % 7) * DAY_MS + 8 * HOUR_MS;
}
