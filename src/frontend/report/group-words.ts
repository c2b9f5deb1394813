import type { Translate } from '../texts/translate';
import { groupDivision, type GroupDraft } from './group-draft';
import type { OperandTypes } from './operand-types';

/** How a level is divided and ordered, in a few words. */
export function groupWords(group: GroupDraft, typeOf: OperandTypes, t: Translate): string {
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
