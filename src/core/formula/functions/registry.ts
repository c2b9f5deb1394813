import type { FormulaFunction } from './function';
import { LOGIC } from './logic';
import { NUMBERS } from './numbers';
import { TEXTS } from './texts';
import { TIMES } from './times';

/** All functions by their names in lower case; a formula may write them in any case. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ...LOGIC,
  ...NUMBERS,
  ...TIMES,
  ...TEXTS,
};
