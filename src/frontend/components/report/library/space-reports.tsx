import React from 'react';
import { Spinner } from '@forge/react';
import { listProjectBoards } from '../../../../core/jira/boards';
import { projectKeyOf } from '../../../project-context';
import { useJira } from '../../../hooks/use-jira';
import { useModuleContext } from '../../module-context-provider';
import { ReportLibrary } from './report-library';

/** Reports in the page of a space: its own ones first. */
export function SpaceReports(): React.JSX.Element {
  const projectKey = projectKeyOf(useModuleContext().extension['project']);
  const boards = useJira(projectKey, () => listProjectBoards(projectKey ?? '', { query: '', startAt: 0 }));
  if (projectKey === null) return <ReportLibrary space={null} />;
  if (boards === null) return <Spinner />;
  // Without its boards, the reports about the space itself are still there.
  const boardIds = boards.ok ? boards.value.values.map(({ id }) => id) : [];
  return <ReportLibrary space={{ projectKey, boardIds }} />;
}
