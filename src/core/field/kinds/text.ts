import type { FieldKind, Grouping } from '../kind';
import { foldCase } from '../raw';
import { valueClause } from '../value-clause';

function textKind(
  id: string,
  { identify, clause }: { readonly identify: Grouping['identify']; readonly clause: Grouping['clause'] },
): FieldKind {
  return {
    id,
    isMultiValued: false,
    grouping: {
      readFrom: null,
      aliasOf: null,
      each: (raw, emit) => {
        if (typeof raw !== 'string') return false;
        if (raw !== '') emit(raw, raw);
        return true;
      },
      describe: (value) => {
        const label = String(value);
        return { key: identify(label), label, order: null };
      },
      identify,
      clause,
    },
    measuring: null,
    moment: null,
  };
}

/** Searched word by word, so that JQL cannot ask for one exact text. */
export const freeText = textKind('text', { identify: (text) => text, clause: () => null });

/** JQL finds labels whatever their case. */
export const label = textKind('label', {
  identify: foldCase,
  clause: valueClause((segment) => segment.label),
});
