import { groupDivision, type GroupDraft } from '../../../report/group-draft';
import type { Translate } from '../../../texts/translate';
import type { ReportForm } from './report-form';

/** How a level is divided and ordered, in a few words. */
export function groupNote(group: GroupDraft, { typeOf }: Pick<ReportForm, 'typeOf'>, t: Translate): string {
  const { of, bucket, bounds, orderBy, direction } = group;
  const division = groupDivision(group, typeOf(of));
  const parts = [
    ...(division === 'periods' ? [t(`bucket.${bucket}`)] : []),
    ...(division === 'number-ranges' ? [bounds] : []),
    t(`report.editor.order.${orderBy}`),
    t(`report.editor.direction.${direction}`),
  ];
  return parts.join(' · ');
}
