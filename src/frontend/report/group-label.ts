import type { SegmentState } from '../../core/aggregate/state';
import type { ReportLevel } from '../../core/report/result';
import { segmentText } from '../chart/segment-text';
import type { Texts } from '../texts/texts';

/** A group's name in the viewer's language; null is the group of rows without a value. */
export function groupText(segment: SegmentState | null, level: ReportLevel, texts: Texts): string {
  const { group, name, type, labelOf } = level;
  if (segment === null) {
    const { of } = group;
    const fieldId = of.kind === 'field' ? of.fieldId : of.formulaId;
    return segmentText({ kind: 'empty', fieldId, fieldName: name }, texts);
  }
  const text = segmentText(labelOf(segment), texts);
  return type === 'boolean' ? texts.t(text === 'true' ? 'report.run.yes' : 'report.run.no') : text;
}
