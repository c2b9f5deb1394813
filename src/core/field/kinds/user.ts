import type { FieldKind } from '../kind';
import { isObject, textOf } from '../raw';
import { valueClause } from '../value-clause';

export const user: FieldKind = {
  id: 'user',
  isMultiValued: false,
  grouping: {
    readFrom: null,
    each: (raw, emit) => {
      const accountId = isObject(raw) ? raw['accountId'] : null;
      if (typeof accountId !== 'string') return false;
      emit(accountId, raw);
      return true;
    },
    describe: (value) => {
      const key = textOf(value, 'accountId') ?? '';
      return { key, label: textOf(value, 'displayName') ?? key, order: null };
    },
    identify: (text) => text,
    clause: valueClause((segment) => segment.key),
  },
  measuring: null,
  moment: null,
};
