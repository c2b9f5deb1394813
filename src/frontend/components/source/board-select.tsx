import React from 'react';
import { findBoards, readBoardConfiguration } from '../../../core/jira/boards';
import { useTexts } from '../../texts/text-provider';
import { SearchPicker } from '../form/search-picker';

interface BoardSelectProps {
  readonly id: string;
  readonly label: string;
  readonly boardId: number | null;
  readonly onChange: (boardId: number | null) => void;
  readonly onLeave: () => void;
  readonly error: string | undefined;
}

/** One of the boards that the author may see. */
export function BoardSelect({ boardId, onChange, ...field }: BoardSelectProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <SearchPicker
      {...field}
      placeholder={t('form.board.placeholder')}
      value={boardId === null ? null : String(boardId)}
      onChange={(id) => {
        onChange(id === null ? null : Number(id));
      }}
      find={findBoards}
      read={(id) => {
        const { request, parse, failures } = readBoardConfiguration(Number(id));
        return {
          request,
          ...(failures === undefined ? {} : { failures }),
          parse: (body) => {
            const answer = parse(body);
            return answer.ok ? { ok: true, value: { id: Number(id), name: answer.value.name } } : answer;
          },
        };
      }}
      option={({ id, name }) => ({ value: String(id), label: name })}
    />
  );
}
