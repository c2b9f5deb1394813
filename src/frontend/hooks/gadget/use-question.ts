import type { PreparedReading } from '../../../core/reading/reading-kind';
import { readQuestion } from '../../reading/read-question';
import type { Reading } from '../../reading/reading';
import type { SlicedKind } from '../../reading/sliced-kinds';
import { useReading, type ReadingControl, type ReadingPlace } from './use-reading';

export interface QuestionControl<Reading> extends Omit<ReadingControl<Reading>, 'readExactly'> {
  /** Reads every work item, where the numbers are approximate counts; null where they are exact. */
  readonly countExactly: (() => void) | null;
}

/**
 * Reads what a configuration asks for, as the viewer. A changed question is read at once and answers to the earlier one are
 * dropped; changes of the presentation read nothing. Null reads nothing. `overlay` is the clause of the dashboard's filter.
 */
export function useQuestion<Config, Prepared extends PreparedReading, State>(
  kind: SlicedKind<Config, Prepared, State>,
  config: Config | null,
  { overlay, isOnDashboard }: ReadingPlace,
): QuestionControl<Reading<Prepared, State>> {
  const { readExactly, ...control } = useReading<Reading<Prepared, State>>({
    question: config === null ? null : JSON.stringify([overlay, kind.identity(config)]),
    isOnDashboard,
    read: (run) =>
      config === null
        ? Promise.resolve({ reading: null, error: null })
        : readQuestion({ ...run, kind, config, overlay }),
  });
  return { ...control, countExactly: control.reading?.plan.isApproximate === true ? readExactly : null };
}
