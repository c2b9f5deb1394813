import React from 'react';
import { Inline, Lozenge, Stack, Text, User } from '@forge/react';
import {
  transferLines,
  type LineStatus,
  type ShownImport,
  type TransferLine,
} from '../../../../core/capacity/transfer/transfer-lines';
import { differenceWords } from '../../../capacity/transfer/difference-words';
import type { ReadImport } from '../../../hooks/capacity/use-capacity-import';
import { useTexts } from '../../../texts/text-provider';
import type { Texts } from '../../../texts/texts';
import { PagedTable } from '../../paged-table';

const APPEARANCES: Readonly<
  Record<LineStatus, NonNullable<React.ComponentProps<typeof Lozenge>['appearance']>>
> = {
  create: 'success',
  update: 'inprogress',
  unchanged: 'default',
  'not-written': 'removed',
  undecided: 'moved',
  'left-out': 'default',
};

interface ImportLinesProps {
  readonly read: Omit<ReadImport, 'steps'> & ShownImport;
  /** Whether it is written already. */
  readonly hasEnded: boolean;
}

/** What an import does with each record, board by board, and what it changes in those that are there. */
export function ImportLines({ read, hasEnded }: ImportLinesProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const lines = transferLines(read);
  // Nothing is decided any more once it ended.
  const statusOf = ({ status }: TransferLine): LineStatus =>
    hasEnded && status === 'undecided' ? 'left-out' : status;
  return (
    <PagedTable
      label={t(hasEnded ? 'transfer.lines.written' : 'transfer.lines')}
      head={{
        cells: [
          { key: 'board', content: t('transfer.line.of') },
          { key: 'record', content: t('transfer.record') },
          { key: 'status', content: t('transfer.line.status') },
          { key: 'changes', content: t('transfer.line.changes') },
        ],
      }}
      rows={lines.map((line) => ({
        cells: [
          { key: 'board', content: <Text>{boardName(line, read, texts)}</Text> },
          { key: 'record', content: <RecordName {...{ line, read }} /> },
          {
            key: 'status',
            content: (
              <Lozenge appearance={APPEARANCES[statusOf(line)]}>
                {t(`transfer.action.${statusOf(line)}`)}
              </Lozenge>
            ),
          },
          { key: 'changes', content: <Changes {...{ line, read }} /> },
        ],
      }))}
    />
  );
}

interface LineProps {
  readonly line: TransferLine;
  readonly read: Pick<ReadImport, 'targets' | 'roles'>;
}

function boardName(
  { boardId }: TransferLine,
  { targets }: Pick<ReadImport, 'targets'>,
  { t }: Texts,
): string {
  if (boardId === null) return t('transfer.line.site');
  return targets.get(boardId)?.name ?? t('transfer.line.board', { id: boardId });
}

function RecordName({ line, read }: LineProps): React.JSX.Element {
  const { t } = useTexts();
  const { name, boardId, source, target } = line;
  switch (name) {
    case 'site':
      return <Text>{t('transfer.name.site')}</Text>;
    case 'board-capacity':
      return <Text>{t('transfer.line.settings')}</Text>;
    case 'iteration-capacity': {
      const known = read.targets.get(boardId ?? '')?.iterations.find(({ key }) => key === target);
      return <Text>{known?.name ?? source}</Text>;
    }
    case 'person-capacity':
      return target === null ? <Text>{source}</Text> : <User accountId={target} />;
  }
}

function Changes({ line: { difference }, read: { roles } }: LineProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const words = difference === null ? [] : differenceWords(difference, { roles, texts });
  const none = t('value.none');
  return (
    <Stack space="space.050">
      {words.map(({ key, accountId, label, before, after }) => (
        <Inline key={key} space="space.100" alignBlock="center" shouldWrap>
          {accountId !== null && <User accountId={accountId} />}
          <Text>
            {t(accountId === null ? 'transfer.change' : 'transfer.change.person', {
              label,
              before: before === '' ? none : before,
              after: after === '' ? none : after,
            })}
          </Text>
        </Inline>
      ))}
    </Stack>
  );
}
