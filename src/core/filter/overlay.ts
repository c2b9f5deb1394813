import * as v from 'valibot';
import { splitOrderBy } from '../source/jql';

/** More than a hundred chosen values of usual length; what is longer than that nobody has picked by hand. */
const OVERLAY_LENGTH_MAX = 20_000;

/** A clause that narrows the sources of a dashboard's gadgets: it restricts and does not order. */
export const overlaySchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(OVERLAY_LENGTH_MAX),
  v.check((jql) => splitOrderBy(jql).orderBy === '', 'a clause without ORDER BY'),
);
