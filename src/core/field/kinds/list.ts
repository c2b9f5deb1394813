import type { FieldKind } from '../kind';

/** Fields that hold several values of a kind: each of them is a segment of its own. */
export function listOf(kind: FieldKind): FieldKind | null {
  const { grouping } = kind;
  if (grouping === null) return null;
  return {
    id: `list of ${kind.id}`,
    isMultiValued: true,
    grouping: {
      ...grouping,
      aliasOf: null,
      each: (raw, emit) => {
        if (!Array.isArray(raw)) return false;
        for (const value of raw) {
          if (!grouping.each(value, emit)) return false;
        }
        return true;
      },
    },
    measuring: null,
    moment: null,
  };
}
