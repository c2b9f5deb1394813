import type { DeliveryConsent } from '../../../contract/deliveries';
import type { Weekday } from '../../../core/chart/config';
import type { DeliveryInput, DeliveryWay } from '../../../core/report/delivery/delivery';

/** A delivery while somebody fills in its form. What another way needs is kept while a way is tried out. */
export interface DeliveryDraft {
  readonly issueKey: string;
  readonly way: DeliveryWay['kind'];
  readonly seenBy: 'everyone' | 'group' | 'role';
  readonly groupId: string | null;
  readonly role: string | null;
  readonly assignee: boolean;
  readonly reporter: boolean;
  readonly accountIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly namesItems: boolean;
  readonly days: readonly Weekday[];
  readonly hour: number;
}

export const SEEN_BY = ['everyone', 'group', 'role'] as const satisfies readonly DeliveryDraft['seenBy'][];

/** On Monday morning, as a comment for everybody, with totals alone. */
export const NEW_DELIVERY: DeliveryDraft = {
  issueKey: '',
  way: 'comment',
  seenBy: 'everyone',
  groupId: null,
  role: null,
  assignee: true,
  reporter: false,
  accountIds: [],
  groupIds: [],
  namesItems: false,
  days: [1],
  hour: 8,
};

export function deliveryDraft({ issueKey, way, namesItems, schedule }: DeliveryInput): DeliveryDraft {
  const same = { ...NEW_DELIVERY, issueKey, namesItems, days: schedule.days, hour: schedule.hour };
  if (way.kind !== 'comment') return { ...same, ...way, way: way.kind };
  const { visibility } = way;
  return {
    ...same,
    way: 'comment',
    seenBy: visibility.kind,
    groupId: visibility.kind === 'group' ? visibility.groupId : null,
    role: visibility.kind === 'role' ? visibility.name : null,
  };
}

/** The fields that something is missing in. */
export type DeliveryFault = 'issueKey' | 'groupId' | 'role' | 'recipients' | 'days';

export function deliveryFaults(draft: DeliveryDraft): readonly DeliveryFault[] {
  const { way, seenBy } = draft;
  const recipients = draft.accountIds.length + draft.groupIds.length;
  const found: readonly (DeliveryFault | null)[] = [
    /^[a-z][a-z0-9_]*-\d+$/i.test(draft.issueKey.trim()) ? null : 'issueKey',
    way === 'comment' && seenBy === 'group' && draft.groupId === null ? 'groupId' : null,
    way === 'comment' && seenBy === 'role' && draft.role === null ? 'role' : null,
    way === 'notification' && !draft.assignee && !draft.reporter && recipients === 0 ? 'recipients' : null,
    draft.days.length === 0 ? 'days' : null,
  ];
  return found.filter((fault) => fault !== null);
}

/** Of a draft without faults. */
export function deliveryInput(
  draft: DeliveryDraft,
  { timeZone, language }: { readonly timeZone: string; readonly language: string },
): DeliveryInput {
  const { namesItems, days, hour } = draft;
  return {
    issueKey: draft.issueKey.trim().toUpperCase(),
    way: wayOf(draft),
    namesItems,
    schedule: { days, hour, timeZone },
    language,
  };
}

function wayOf(draft: DeliveryDraft): DeliveryWay {
  const { assignee, reporter, accountIds, groupIds } = draft;
  switch (draft.way) {
    case 'comment':
      return { kind: 'comment', visibility: visibilityOf(draft) };
    case 'attachment':
      return { kind: 'attachment' };
    case 'notification':
      return { kind: 'notification', assignee, reporter, accountIds, groupIds };
  }
}

function visibilityOf({ seenBy, groupId, role }: DeliveryDraft) {
  if (seenBy === 'group' && groupId !== null) return { kind: 'group', groupId } as const;
  if (seenBy === 'role' && role !== null) return { kind: 'role', name: role } as const;
  return { kind: 'everyone' } as const;
}

/** Files cannot be restricted to some of a work item's readers, so their work item is named twice. */
export function deliveryConsent(way: DeliveryWay['kind'], typedKey: string): DeliveryConsent {
  return { audience: true, typedKey: way === 'attachment' ? typedKey.trim().toUpperCase() : null };
}
