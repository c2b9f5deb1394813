import * as v from 'valibot';
import { dateSchema } from '../../calendar/date-schema';
import type { AppError } from '../../error';
import type { Result } from '../../result';
import { gadgetTitle, parseVersionedConfig, refreshMinutes } from '../../versioned-config';
import { CAPACITY_FIGURES, CAPACITY_VIEWS, type CapacityConfig } from './config';

const CONFIG_VERSION = 1;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  title: gadgetTitle,
  boardId: v.pipe(v.number(), v.integer(), v.minValue(1)),
  iteration: v.variant('kind', [
    v.object({ kind: v.literal('active') }),
    v.object({ kind: v.literal('next') }),
    v.object({ kind: v.literal('fixed'), key: text }),
    v.pipe(
      v.object({ kind: v.literal('range'), from: dateSchema, to: dateSchema }),
      v.check(({ from, to }) => from <= to, 'the last day not before the first'),
    ),
  ]),
  subject: v.variant('kind', [
    v.object({ kind: v.literal('team') }),
    v.object({ kind: v.literal('person'), accountId: text }),
    v.object({ kind: v.literal('viewer') }),
  ]),
  view: v.picklist(CAPACITY_VIEWS),
  figure: v.picklist(CAPACITY_FIGURES),
  followsFilter: v.boolean(),
  refreshMinutes,
});

/** The configuration of a capacity gadget from what it has stored; see `parseVersionedConfig`. */
export function parseCapacityConfig(value: unknown): Result<CapacityConfig, AppError> {
  return parseVersionedConfig(value, { schema: config, version: CONFIG_VERSION });
}

/** What a new gadget starts with: everything but its board, which has no sensible default. */
export const capacityConfigDefaults: Omit<CapacityConfig, 'boardId'> = {
  version: CONFIG_VERSION,
  title: '',
  iteration: { kind: 'active' },
  subject: { kind: 'team' },
  view: 'bars',
  figure: 'balance',
  followsFilter: true,
  refreshMinutes: null,
};
