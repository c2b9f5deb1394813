import type { Source } from '../../core/source/source';
import { RECENT_WORK } from '../form/recent-work';
import { sourceDraft } from '../form/source-draft';
import { newGroup } from './group-draft';
import type { ReportSpace } from './library-view';
import type { ReportStart } from './report-draft';

/** A report from nothing; in a space it begins with that. */
export function emptyStart(space: ReportSpace | null): ReportStart {
  return space === null ? {} : sourceDraft(spaceSource(space));
}

/** A report that shows something at once, to be changed into what is wanted: work by its status. */
export function sampleStart(source: Source, name: string): ReportStart {
  return {
    ...sourceDraft(source),
    name,
    groups: [newGroup('status', { kind: 'field', fieldId: 'status' })],
  };
}

/** What a sample is made of where nothing else is asked for. */
export function sampleSource(space: ReportSpace | null): Source {
  return space === null ? RECENT_WORK : spaceSource(space);
}

const spaceSource = ({ projectKey }: ReportSpace): Source => ({ kind: 'project', projectKey });
