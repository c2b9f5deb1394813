import { useState } from 'react';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';

export interface SettingsSaving<T> {
  readonly isSaving: boolean;
  /** What came of the last try; null before it, and once something was changed since. */
  readonly answer: Result<T, AppError> | null;
  /** Gives what is kept now. */
  readonly save: (write: () => Promise<Result<T, AppError>>) => Promise<Result<T, AppError>>;
  /** Something was changed: what was saved is not what stands there any more. */
  readonly forget: () => void;
}

/** Saves settings of the site in a form that stays open for more changes. */
export function useSettingsSaving<T>(): SettingsSaving<T> {
  const [answer, setAnswer] = useState<Result<T, AppError> | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  return {
    isSaving,
    answer,
    save: async (write) => {
      setIsSaving(true);
      const result = await write();
      setAnswer(result);
      setIsSaving(false);
      return result;
    },
    forget: () => {
      setAnswer(null);
    },
  };
}
