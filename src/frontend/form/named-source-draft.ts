import type { NamedSource } from '../../core/chart/config';
import type { SetFault } from './faults';
import { readSource, sourceDraft, type SourceDraft } from './source-draft';

/** One of the sources of a chart in its form. */
export interface NamedSourceDraft extends SourceDraft {
  /** Tells it apart in the form, whatever its place; not stored. */
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
}

export function namedSourceDraft({ source, name, color }: NamedSource, place: number): NamedSourceDraft {
  return { id: place, ...sourceDraft(source), name, color };
}

/** The sources with another one, which none of them has the id of. */
export function addSource(
  sources: readonly NamedSourceDraft[],
  source: SourceDraft,
): readonly NamedSourceDraft[] {
  const id = sources.reduce((highest, one) => Math.max(highest, one.id), -1) + 1;
  return [...sources, { ...source, id, name: '', color: null }];
}

/** All sources; null, and their faults, while one is unfinished. Several need names: they are segments then. */
export function readSources(
  drafts: readonly NamedSourceDraft[],
  fault: SetFault,
): readonly NamedSource[] | null {
  const sources = drafts.map((draft, place): NamedSource | null => {
    const source = readSource(draft, (path, key) => {
      fault(`sources.${String(place)}.${path}`, key);
    });
    const name = draft.name.trim();
    const isNamed = name !== '' || drafts.length === 1;
    if (!isNamed) fault(`sources.${String(place)}.name`, 'fault.source-name');
    return source === null || !isNamed ? null : { source, name, color: draft.color };
  });
  const known = sources.filter((source) => source !== null);
  return known.length === sources.length ? known : null;
}
