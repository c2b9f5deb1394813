import { appError, type AppError } from '../error';

/** Where JQL that is sound alone is refused together with the dashboard's filter, the filter is to blame. */
export function blameFilter(error: AppError, overlay: string | null): AppError {
  return overlay !== null && error.code === 'jql-invalid' ? appError('filter-invalid', error.params) : error;
}
