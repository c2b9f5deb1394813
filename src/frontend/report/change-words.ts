import { compareReports } from '../../core/report/compare-reports';
import type { ReportInput } from '../../core/report/report';
import { partWords, type WordsInput } from './part-words';

/** What differs between two states of a report, a line for each part: "Columns: Key, Status → Key, Status, Assignee". */
export function changeWords(
  before: ReportInput,
  after: ReportInput,
  context: Pick<WordsInput, 'fields' | 'nameOf' | 'texts'>,
): readonly string[] {
  return compareReports({ before, theirs: before, mine: after }).map(({ part }) =>
    context.texts.t('report.history.line', {
      part: context.texts.t(`report.part.${part}`),
      before: partWords(part, { ...context, report: before, before }),
      after: partWords(part, { ...context, report: after, before }),
    }),
  );
}
