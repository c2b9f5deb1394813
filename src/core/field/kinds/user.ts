import { oneValue, type FieldKind } from '../kind';
import { isObject, textOf } from '../raw';
import { valueClause } from '../value-clause';

export const user: FieldKind = {
  id: 'user',
  isMultiValued: false,
  grouping: {
    readFrom: null,
    ...oneValue((raw) => {
      const accountId = isObject(raw) ? raw['accountId'] : null;
      return typeof accountId === 'string' ? accountId : null;
    }),
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
