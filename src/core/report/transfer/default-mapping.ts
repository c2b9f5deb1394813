import { isSameName } from '../../template/template';
import { referenceKey, referencesOf, type Reference, type ReferenceKind } from './references';
import type { IncomingReports } from './report-file';

/** Something of this site that an id in a file can become. */
export interface ReferenceTarget {
  readonly id: string;
  readonly name: string;
}

/** By kind, as the viewer sees them. */
export type ReferenceTargets = Readonly<Record<ReferenceKind, readonly ReferenceTarget[]>>;

/** By `referenceKey`: which of this site is meant, null for none. What has no entry is not decided yet. */
export type ReferenceMapping = ReadonlyMap<string, string | null>;

/**
 * What is clear by itself: whatever has the same id and the same name here, else the only one of its name. An id alone does
 * where the file does not say a name, as for people, whose account ids are the same on all sites.
 */
export function defaultMapping(incoming: IncomingReports, targets: ReferenceTargets): ReferenceMapping {
  const references = referencesOf(incoming.reports.map(({ report }) => report));
  return new Map(
    references.flatMap((reference): [string, string][] => {
      const target = clearTarget(reference, {
        name: incoming.names[reference.kind]?.[reference.id] ?? null,
        targets: targets[reference.kind],
      });
      return target === null ? [] : [[referenceKey(reference), target]];
    }),
  );
}

function clearTarget(
  { id }: Reference,
  { name, targets }: { readonly name: string | null; readonly targets: readonly ReferenceTarget[] },
): string | null {
  const same = targets.find((target) => target.id === id);
  if (same !== undefined && (name === null || isSameName(same.name, name))) return id;
  if (name === null) return null;
  const [only, ...others] = targets.filter((target) => isSameName(target.name, name));
  return only === undefined || others.length > 0 ? null : only.id;
}
