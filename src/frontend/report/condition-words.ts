import type { FormulaType } from '../../core/formula/value';
import type { Translate } from '../texts/translate';
import { isCompared, isOfDays, type Condition } from './test-draft';

/** A condition as one says it of values of a type: numbers are less, days are before. */
export function conditionWords(condition: Condition, type: FormulaType | null, t: Translate): string {
  return isCompared(condition) && isOfDays(type)
    ? t(`report.condition.day.${condition}`)
    : t(`report.condition.${condition}`);
}
