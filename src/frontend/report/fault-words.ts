import type { ReportFault } from '../../core/report/context';
import type { ReportDefinition } from '../../core/report/definition';
import type { MessageKey } from '../texts/messages';
import type { Texts } from '../texts/texts';

/** By the first part of a path: what stands there. Lists are counted from one. */
const PLACES: Readonly<Record<string, MessageKey>> = {
  source: 'report.place.source',
  formulas: 'report.place.formulas',
  columns: 'report.place.columns',
  filters: 'report.place.filters',
  sorts: 'report.place.sorts',
  groups: 'report.place.groups',
  pivot: 'report.place.pivot',
  hierarchy: 'report.place.hierarchy',
  chart: 'report.place.chart',
};

/** What is wrong, and where in the report. */
export function faultWords(
  { path, error }: ReportFault,
  { formulas }: Pick<ReportDefinition, 'formulas'>,
  { t }: Texts,
): string {
  const [part = '', entry = ''] = path.split('.');
  const number = Number(entry) + 1;
  const place = PLACES[part];
  const fault =
    'at' in error
      ? t('report.run.fault.formula', {
          name: formulas[number - 1]?.name ?? '',
          character: error.at.start + 1,
        })
      : t(`error.${error.code}`, error.params);
  return place === undefined
    ? fault
    : t('report.run.fault', { place: t(place, { number: Number.isNaN(number) ? 0 : number }), fault });
}
