import { comparePlans, differenceKey } from '../../../core/capacity/edit/compare-plans';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import type { RecordDifference } from '../../../core/capacity/transfer/plan-transfer';
import type { Texts } from '../../texts/texts';
import { planDifferenceWords } from '../plan-words';
import { BOARD_ASPECTS, PERSON_ASPECTS, SITE_ASPECTS, type Aspect } from './record-aspects';

/** One thing that an import changes in a record: as it is, and as it becomes. */
export interface DifferenceWords {
  readonly key: string;
  /** The person of a plan; null for what `label` names. */
  readonly accountId: string | null;
  readonly label: string;
  /** Empty for nothing. */
  readonly before: string;
  readonly after: string;
}

interface WordsContext {
  readonly roles: readonly CapacityRole[];
  readonly texts: Texts;
}

/** What an import changes in a record, thing by thing. */
export function differenceWords(
  difference: RecordDifference,
  context: WordsContext,
): readonly DifferenceWords[] {
  const { texts } = context;
  switch (difference.kind) {
    case 'site':
      return changed(SITE_ASPECTS, difference, texts);
    case 'board':
      return changed(BOARD_ASPECTS, difference, texts);
    case 'person':
      return changed(PERSON_ASPECTS, difference, texts);
    case 'plan': {
      const { before, after, unit } = difference;
      return comparePlans({ before, theirs: before, mine: after }).map((one) => ({
        key: differenceKey(one),
        accountId: one.kind === 'person' ? one.accountId : null,
        label: texts.t('capacity.conflict.dates'),
        before: planDifferenceWords(one, 'before', { ...context, unit }),
        after: planDifferenceWords(one, 'mine', { ...context, unit }),
      }));
    }
  }
}

function changed<T>(
  aspects: readonly Aspect<T>[],
  { before, after }: { readonly before: T; readonly after: T },
  texts: Texts,
): readonly DifferenceWords[] {
  return aspects
    .map(({ label, words }, at) => ({
      key: String(at),
      accountId: null,
      label: label(after, texts),
      before: words(before, texts, after),
      after: words(after, texts, before),
    }))
    .filter((line) => line.before !== line.after);
}
