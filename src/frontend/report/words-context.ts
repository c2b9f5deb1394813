import { valueContext, type ValueContext } from '../../core/report/words/value-words';
import type { Texts } from '../texts/texts';
import type { RowsReading } from './read-report';

/** What the words for a value depend on, with all texts of the viewer's language. */
export type WordsContext = ValueContext<Texts>;

/** Of a report that was read. */
export function wordsContext({ prepared }: Pick<RowsReading, 'prepared'>, texts: Texts): WordsContext {
  return valueContext(prepared, texts);
}
