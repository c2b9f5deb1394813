import type { FormulaFunction } from './function';
import { LOGIC } from './logic';
import { NUMBERS } from './numbers';
import { TEXTS } from './texts';
import { TIMES } from './times';

/** The functions by what they are about. */
export const FUNCTION_GROUPS = { logic: LOGIC, numbers: NUMBERS, times: TIMES, texts: TEXTS };

export type FunctionGroup = keyof typeof FUNCTION_GROUPS;
export type FunctionName = { [G in FunctionGroup]: keyof (typeof FUNCTION_GROUPS)[G] }[FunctionGroup];

/** All functions by their names in lower case; a formula may write them in any case. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ...LOGIC,
  ...NUMBERS,
  ...TIMES,
  ...TEXTS,
} satisfies Readonly<Record<FunctionName, FormulaFunction>>;
