import type { ReportFault } from '../../core/report/context';
import type { MessageKey } from '../texts/messages';
import type { Texts } from '../texts/texts';
import { formulaFaultText } from './formula-words';

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
export function faultWords({ path, error }: ReportFault, texts: Texts): string {
  const { t } = texts;
  const [part = '', entry = ''] = path.split('.');
  const number = Number(entry) + 1;
  const place = PLACES[part];
  const fault = 'at' in error ? formulaFaultText(error, texts) : t(`error.${error.code}`, error.params);
  return place === undefined
    ? fault
    : t('report.run.fault', { place: t(place, { number: Number.isNaN(number) ? 0 : number }), fault });
}
