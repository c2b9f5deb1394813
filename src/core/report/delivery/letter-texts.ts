import type { SegmentTexts } from '../../chart/segment-text';
import type { TextsOf } from '../../text/texts-of';
import type { ExportTexts } from '../words/export-number';
import type { ValueTexts } from '../words/value-words';

/** What deliveries say, in the words of the pages on which the report is shown. */
export type LetterTexts = SegmentTexts &
  ValueTexts &
  ExportTexts &
  TextsOf<
    | 'measure.count'
    | 'report.export.total'
    | 'value.none'
    /** The head of the column with keys of work items. */
    | 'delivery.letter.keys'
    /** params: keys, count. */
    | 'delivery.letter.more'
    /** params: read, expected. */
    | 'delivery.letter.part'
    /** params: lines. */
    | 'delivery.letter.cut'
    /** params: owner, at, run. */
    | 'delivery.letter.sent'
  >;
