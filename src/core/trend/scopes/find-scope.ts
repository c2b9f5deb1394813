import type { AppError } from '../../error';
import type { SendRequest } from '../../jira/rest';
import type { Result } from '../../result';
import type { FoundScope, ScopeInput } from './scope';
import { findSource } from './source';
import { findSprintScope } from './sprint';
import { findSprints } from './sprints';
import { findVersion } from './version';

/** Looks up what a trend is about, as the viewer. */
export function findScope(send: SendRequest, input: ScopeInput): Promise<Result<FoundScope, AppError>> {
  const { scope } = input.config;
  switch (scope.kind) {
    case 'source':
      return findSource(send, scope, input);
    case 'sprint':
      return findSprintScope(send, scope, input);
    case 'version':
      return findVersion(send, scope, input);
    case 'sprints':
      return findSprints(send, scope, input);
  }
}
