import { batches } from './batch';
import { remove } from './delete';
import { get } from './get';
import type { Operation } from './operation';
import { query } from './query';
import { set } from './set';
import { transaction } from './transaction';

export const OPERATIONS: readonly Operation[] = [get, set, remove, query, ...batches, transaction];
