import * as v from 'valibot';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { Result } from '../core/result';
import { boardIdSchema, type OnBoard } from './capacity';

const onBoard = v.strictObject({ boardId: boardIdSchema });

export function parseCalendarRead(value: unknown): Result<OnBoard, AppError> {
  return parseValue(onBoard, value, 'invalid-input');
}
