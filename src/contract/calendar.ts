import * as v from 'valibot';
import type { WorkingCalendar } from '../core/calendar/working-calendar';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { Spent } from '../core/plan/meter';
import type { Result } from '../core/result';
import { boardIdSchema, type OnBoard } from './capacity';

export interface FoundCalendar {
  readonly calendar: WorkingCalendar;
  /** What it took to look it up. */
  readonly spent: Spent;
}

const onBoard = v.strictObject({ boardId: boardIdSchema });

export function parseCalendarRead(value: unknown): Result<OnBoard, AppError> {
  return parseValue(onBoard, value, 'invalid-input');
}
