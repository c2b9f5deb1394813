import { batches } from './batch';
import { deletes } from './delete';
import { entityQuery } from './entity-query';
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
  entityQuery,
  ...batches,
  transaction,
];
