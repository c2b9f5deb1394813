import type { Retention, RetentionField } from './retention';

/** What is kept once it was deleted, with the retention setting that says for how long. */
export const TRASH = {
  'deleted-personal-template': 'deletedTemplatesDays',
  'deleted-site-template': 'deletedTemplatesDays',
  'deleted-capacity-template': 'deletedCapacityDays',
  'deleted-capacity-report': 'deletedCapacityDays',
  report: 'deletedReportsDays',
} as const satisfies Readonly<Record<string, RetentionField>>;

export type TrashName = keyof typeof TRASH;

/** What decides about all that was deleted. */
export interface TrashRules {
  /** As it is now: a setting also holds for what was deleted before it was made. */
  readonly retention: Retention;
  /** Epoch ms. */
  readonly now: number;
}

/** Something that was deleted, as lists have it. */
export interface DeletedEntry {
  readonly id: string;
  readonly name: string;
  /** Epoch ms. */
  readonly restorableUntil: number;
}

const DAY_MS = 86_400_000;

/** `deletedAt` is epoch ms, and so is the answer. */
export function restorableUntil(
  type: TrashName,
  { deletedAt }: { readonly deletedAt: number },
  { retention }: Pick<TrashRules, 'retention'>,
): number {
  return deletedAt + retention[TRASH[type]] * DAY_MS;
}

/** Whatever the storage still has: it is late with removing things, so this decides. */
export function canBeRestored(
  type: TrashName,
  record: { readonly deletedAt: number },
  rules: TrashRules,
): boolean {
  return rules.now < restorableUntil(type, record, rules);
}

/** The entry of a list; none for what can no longer be put back. */
export function deletedEntries(
  type: TrashName,
  {
    id,
    record,
  }: { readonly id: string; readonly record: { readonly name: string; readonly deletedAt: number } },
  rules: TrashRules,
): readonly DeletedEntry[] {
  if (!canBeRestored(type, record, rules)) return [];
  return [{ id, name: record.name, restorableUntil: restorableUntil(type, record, rules) }];
}
