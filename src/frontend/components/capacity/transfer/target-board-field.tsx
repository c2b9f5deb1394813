import React, { useState } from 'react';
import { Box, Button, Inline, xcss } from '@forge/react';
import type { TargetBoard } from '../../../../core/capacity/transfer/default-mapping';
import { findBoards } from '../../../../core/jira/boards';
import { useDebounced } from '../../../hooks/use-debounced';
import { useJira } from '../../../hooks/use-jira';
import { useTexts } from '../../../texts/text-provider';
import { SelectField } from '../../form/select-field';

interface TargetBoardFieldProps {
  /** As the files call the board. */
  readonly source: string;
  /** Null for a board that is left out; undefined while nothing is decided. */
  readonly target: TargetBoard | null | undefined;
  readonly onChange: (boardId: string | null) => void;
}

const PAUSE_MS = 300;
const wide = xcss({ width: '360px' });

/** Which board of this site a board of the files becomes. */
export function TargetBoardField({ source, target, onChange }: TargetBoardFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const query = useDebounced(text, PAUSE_MS);
  const found = useJira(`boards?${query}`, () => findBoards({ query, startAt: 0 }));
  const options =
    found?.ok === true ? found.value.values.map(({ id, name }) => ({ value: String(id), label: name })) : [];
  return (
    <Inline space="space.200" alignBlock="end">
      <Box xcss={wide}>
        <SelectField
          id={`transfer-board-${source}`}
          label={t('transfer.mapping.board', { id: source })}
          placeholder={t(target === null ? 'transfer.mapping.left-out' : 'transfer.mapping.choose')}
          options={options}
          value={target === null || target === undefined ? null : { value: target.id, label: target.name }}
          onChange={onChange}
          onSearch={setText}
          isLoading={found === null}
          help={found?.ok === false ? t('form.list-failed') : undefined}
        />
      </Box>
      {target !== null && (
        <Button
          onClick={() => {
            onChange(null);
          }}
        >
          {t('transfer.mapping.leave-out')}
        </Button>
      )}
    </Inline>
  );
}
