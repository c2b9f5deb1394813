import type { ReportDraft } from '../../core/capacity/records/capacity-report';
import type { Texts } from '../texts/texts';
import { spanText } from './span-text';

/** What a report shows, in a line. */
export function reportWords(
  { boards, iterations, rows, columns }: Pick<ReportDraft, 'boards' | 'iterations' | 'rows' | 'columns'>,
  texts: Texts,
): string {
  const { t } = texts;
  const when = {
    open: () => t('capacity-report.iterations.open'),
    chosen: () => t('capacity-report.iterations.chosen'),
    periods: () =>
      iterations.kind === 'periods'
        ? t(`capacity-report.next.${iterations.unit}`, { count: iterations.count })
        : '',
    dates: () => (iterations.kind === 'dates' ? spanText(iterations, texts) : ''),
  }[iterations.kind]();
  return [
    t('capacity-report.boards', { count: boards.length }),
    when,
    t('capacity-report.by', {
      rows: t(`capacity-report.rows.${rows}`),
      columns: t(`capacity-report.columns.${columns}`),
    }),
  ].join(' · ');
}
