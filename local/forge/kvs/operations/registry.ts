import { batches } from './batch';
import { deletes } from './delete';
import { gets } from './get';
import type { Operation } from './operation';
import { query } from './query';
import { sets } from './set';
import { transaction } from './transaction';

export const OPERATIONS: readonly Operation[] = [
  ...gets,
  ...sets,
  ...deletes,
  query,
  ...batches,
  transaction,
];
