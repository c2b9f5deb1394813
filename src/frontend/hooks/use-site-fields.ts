import { useState } from 'react';
import type { AppError } from '../../core/error';
import type { Field } from '../../core/field/field';
import { listFields } from '../../core/jira/fields';
import type { Result } from '../../core/result';
import { useJira } from './use-jira';

interface SiteFields {
  /** Null while they are on their way. */
  readonly fields: Result<readonly Field[], AppError> | null;
  readonly retry: () => void;
}

/** The fields that the viewer has on the site. */
export function useSiteFields(): SiteFields {
  const [attempt, setAttempt] = useState(1);
  return {
    fields: useJira(`fields/${String(attempt)}`, listFields),
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
