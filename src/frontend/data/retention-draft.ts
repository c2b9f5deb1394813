import { fieldsPart, type RecordParts } from '../../core/compare-parts';
import {
  readRetentionDays,
  RETENTION_FIELDS,
  type Retention,
  type RetentionField,
} from '../../core/privacy/retention';
import type { SettingWords } from '../form/setting-words';
import type { Texts } from '../texts/texts';

/** What stands in the form of the times, where somebody typed; it may be no number. */
export type TypedRetention = Readonly<Partial<Record<RetentionField, string>>>;

/** Each time stands by itself. */
export const RETENTION_PARTS: RecordParts<Retention, RetentionField> = {
  deletedTemplatesDays: fieldsPart('deletedTemplatesDays'),
  deletedReportsDays: fieldsPart('deletedReportsDays'),
  deletedCapacityDays: fieldsPart('deletedCapacityDays'),
  filterChoicesDays: fieldsPart('filterChoicesDays'),
  historyDays: fieldsPart('historyDays'),
  deliveryLogDays: fieldsPart('deliveryLogDays'),
  adminLogDays: fieldsPart('adminLogDays'),
};

/** What the form says of a time; null for what is no number of days within its limits. */
export function typedDays(begun: Retention, typed: TypedRetention, field: RetentionField): number | null {
  const text = typed[field];
  return text === undefined ? begun[field] : readRetentionDays(field, text);
}

/** What the form describes; null while a time cannot be read. */
export function retentionFromTyped(begun: Retention, typed: TypedRetention): Retention | null {
  let retention = begun;
  for (const field of RETENTION_FIELDS) {
    const days = typedDays(begun, typed, field);
    if (days === null) return null;
    retention = { ...retention, [field]: days };
  }
  return retention;
}

/** What each time is called, and what a version says of it. */
export function retentionWords({
  t,
  formats,
}: Texts): Readonly<Record<RetentionField, SettingWords<Retention>>> {
  const wordsOf = (field: RetentionField) => ({
    label: t(`data.retention.${field}`),
    of: (retention: Retention) => formats.number(retention[field]),
  });
  return {
    deletedTemplatesDays: wordsOf('deletedTemplatesDays'),
    deletedReportsDays: wordsOf('deletedReportsDays'),
    deletedCapacityDays: wordsOf('deletedCapacityDays'),
    filterChoicesDays: wordsOf('filterChoicesDays'),
    historyDays: wordsOf('historyDays'),
    deliveryLogDays: wordsOf('deliveryLogDays'),
    adminLogDays: wordsOf('adminLogDays'),
  };
}
