import type { GadgetRecord } from '../../jira/model';
import { GADGET_CONFIGURATION_PROPERTY } from '../../protocol';
import { boardSource } from './chart-gadget';

type Words = Readonly<Record<string, unknown>>;

/** What a board's work did over time: flow, cycle, sprints and who has how much. Gadget ids count up from `firstId`. */
export function trendGadgets(boardId: number, firstId: number): readonly GadgetRecord[] {
  const work = { kind: 'source', source: boardSource(boardId) };
  const trends: readonly (readonly [title: string, changes: Words])[] = [
    ['Created and resolved', { kind: 'created-resolved', scope: work }],
    ['Cumulative flow', { kind: 'cumulative-flow', scope: work }],
    ['Burndown of the sprint', { kind: 'burndown', scope: { kind: 'sprint', boardId, sprintId: null } }],
    ['Velocity', { kind: 'velocity', scope: { kind: 'sprints', boardId, sprints: 6 } }],
    ['Control chart', { kind: 'control-chart', scope: work, workingDaysOnly: true }],
    ['Workload', { kind: 'workload', scope: work }],
  ];
  return trends.map(([title, changes], index) => ({
    id: String(firstId + index),
    moduleKey: 'trend',
    title,
    column: index % 2,
    row: Math.floor(index / 2),
    properties: { [GADGET_CONFIGURATION_PROPERTY]: { ...USUAL, ...changes } },
  }));
}

const USUAL: Words = {
  version: 3,
  title: '',
  bucket: 'week',
  periods: 12,
  ageRule: 'cloud',
  cycleRule: 'elapsed',
  workingDaysOnly: false,
  workingCalendar: { kind: 'weekdays' },
  estimate: { kind: 'items' },
  followsFilter: true,
  timeZone: { kind: 'viewer' },
  weekStartsOn: 1,
  refreshMinutes: null,
};
