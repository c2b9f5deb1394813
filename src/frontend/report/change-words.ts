import { compareReports } from '../../core/report/compare-reports';
import type { ReportInput } from '../../core/report/report';
import type { Field } from '../../core/field/field';
import type { Texts } from '../texts/texts';
import { partWords } from './part-words';

/** What differs between two states of a report, a line for each part: "Columns: Key, Status → Key, Status, Assignee". */
export function changeWords(
  before: ReportInput,
  after: ReportInput,
  { fields, texts }: { readonly fields: readonly Field[]; readonly texts: Texts },
): readonly string[] {
  return compareReports({ before, theirs: before, mine: after }).map(({ part }) =>
    texts.t('report.history.line', {
      part: texts.t(`report.part.${part}`),
      before: partWords(part, { report: before, before, fields, texts }),
      after: partWords(part, { report: after, before, fields, texts }),
    }),
  );
}
