import { textOf } from '../../core/field/raw';

export interface WorkTypeOption {
  readonly name: string;
  /** Spaces that are managed by their teams have types of their own under the same names. */
  readonly ids: readonly string[];
  readonly isChosen: boolean;
}

/** Work types by their names, in Jira's order. Chosen ones that Jira does not list stay, under their ids. */
export function typesByName(types: readonly unknown[], chosen: readonly string[]): readonly WorkTypeOption[] {
  const idsByName = new Map<string, string[]>();
  const add = (name: string, id: string): void => {
    idsByName.set(name, [...(idsByName.get(name) ?? []), id]);
  };
  for (const type of types) {
    const [id, name] = [textOf(type, 'id'), textOf(type, 'name')];
    if (id !== null && name !== null) add(name, id);
  }
  const listed = new Set([...idsByName.values()].flat());
  for (const id of chosen) if (!listed.has(id)) add(id, id);
  return [...idsByName].map(([name, ids]) => ({
    name,
    ids,
    isChosen: ids.some((id) => chosen.includes(id)),
  }));
}
