import React from 'react';
import { List, ListItem, SectionMessage, Text } from '@forge/react';
import type { ReportModel } from '../../../core/capacity/report/report-model';
import { boardName } from '../../capacity/report-names';
import { useTexts } from '../../texts/text-provider';

/** What is not in the numbers of a report, and why. */
export function ReportNotes({ model }: { readonly model: ReportModel }): React.JSX.Element | null {
  const texts = useTexts();
  const { t } = texts;
  const notes = [
    ...model.leftOut.map(({ boardId, projectKey, error }) =>
      t('capacity-report.left-out', {
        board: t('capacity-report.board', { id: boardId }),
        key: projectKey,
        why: t(`error-title.${error.code}`),
      }),
    ),
    ...model.notSetUp.map(({ name }) => t('capacity-report.not-set-up', { board: name })),
    ...model.withoutIterations.map(({ name }) => t('capacity-report.without-iterations', { board: name })),
    ...model.countedTwice.map(({ name }) => t('capacity-report.counted-twice', { board: name })),
    ...model.sharedSprints.map(({ name, boardIds }) =>
      t('capacity-report.shared-sprint', {
        sprint: name,
        boards: boardIds.map((boardId) => boardName(boardId, model, texts)).join(', '),
      }),
    ),
    ...model.matrices.flatMap(({ missing }) =>
      missing.map(({ boardId, name, reason }) =>
        t('capacity-report.missing', {
          iteration: name,
          board: boardName(boardId, model, texts),
          why: t(`capacity.reason.${reason}`),
        }),
      ),
    ),
  ];
  if (notes.length === 0) return null;
  return (
    <SectionMessage appearance="information" title={t('capacity.notes')}>
      <List type="unordered">
        {notes.map((note) => (
          <ListItem key={note}>
            <Text>{note}</Text>
          </ListItem>
        ))}
      </List>
    </SectionMessage>
  );
}
