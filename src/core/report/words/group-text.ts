import type { SegmentState } from '../../aggregate/state';
import { segmentText, type SegmentTexts } from '../../chart/segment-text';
import type { ReportLevel } from '../result';
import type { ValueTexts } from './value-words';

/** A group's name in the viewer's language; null is the group of rows without a value. */
export function groupText(
  segment: SegmentState | null,
  level: ReportLevel,
  texts: SegmentTexts & ValueTexts,
): string {
  const { group, name, type, labelOf } = level;
  if (segment === null) {
    const { of } = group;
    const fieldId = of.kind === 'field' ? of.fieldId : of.formulaId;
    return segmentText({ kind: 'empty', fieldId, fieldName: name }, texts);
  }
  const text = segmentText(labelOf(segment), texts);
  return type === 'boolean' ? texts.t(text === 'true' ? 'report.run.yes' : 'report.run.no') : text;
}
