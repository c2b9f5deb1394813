import * as v from 'valibot';
import { splitOrderBy } from '../source/jql';

/** Longer clauses come from nothing that our filter writes, and would not fit into a link to Jira's search. */
const OVERLAY_LENGTH_MAX = 6000;

/** A clause that narrows the sources of a dashboard's gadgets: it restricts and does not order. */
export const overlaySchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(OVERLAY_LENGTH_MAX),
  v.check((jql) => splitOrderBy(jql).orderBy === '', 'a clause without ORDER BY'),
);
