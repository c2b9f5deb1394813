import type { BoardDraft, BoardFaults } from '../../../capacity/board-draft';

/** What each part of a board's settings is given. */
export interface SettingsPartProps {
  readonly draft: BoardDraft;
  readonly change: (part: Partial<BoardDraft>) => void;
  /** What is wrong with a field, once its author tried to save. */
  readonly fault: (path: keyof BoardFaults) => string | undefined;
}
