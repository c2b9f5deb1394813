import type { SiteCapacity } from '../../core/capacity/records/site-capacity';
import { appError, type AppError } from '../../core/error';
import { readBoardConfiguration, type BoardConfiguration } from '../../core/jira/boards';
import { callJira } from '../../core/jira/call';
import { notFoundFailure } from '../../core/jira/failure';
import { heldPermissions } from '../../core/jira/project-permissions';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { patientSend } from '../patient-send';
import { readDecided } from '../record/read-decided';

/** What a caller who may browse the space of a board may do with its capacity, and what was read to know it. */
export interface BoardRights {
  readonly mayView: boolean;
  readonly mayManage: boolean;
  readonly board: BoardConfiguration & { readonly projectId: string };
  readonly site: SiteCapacity;
}

/** Nobody waits longer for a page to begin. */
const PATIENCE_MS = 10_000;

type RightsPorts = Pick<Ports, 'jira' | 'store' | 'clock' | 'random' | 'platform'>;
type ReadRights = (boardId: number) => Promise<Result<BoardRights, AppError>>;

export function readBoardRights(ports: RightsPorts, boardId: number): ReturnType<ReadRights> {
  return boardRightsReader(ports)(boardId);
}

/**
 * Jira says, as the caller, to which space a board belongs and what the caller may do there; nothing of it comes from the
 * payload. Its administrators manage capacity, and so does who was granted that; whether everybody else who may browse the
 * space views it, or only who was granted that, the site decides. To who may not browse the space the board does not exist.
 * What is the same for all boards is read once, and so many requests are under way together as a scan has.
 */
export function boardRightsReader(ports: RightsPorts): ReadRights {
  const { store, platform } = ports;
  const send = patientSend(ports, PATIENCE_MS);
  const [view, manage] = [platform.permissionKey('view-capacity'), platform.permissionKey('manage-capacity')];
  const readSite = readDecided({ store }, 'site-capacity');
  return async (boardId) => {
    const [board, site] = await Promise.all([callJira(send, readBoardConfiguration(boardId)), readSite]);
    if (!board.ok) return board;
    if (!site.ok) return site;
    const { projectId } = board.value;
    if (projectId === null) return failure(appError('board-of-person'));
    const held = await callJira(send, heldPermissions(projectId, [BROWSE, ADMINISTER, view, manage]));
    const isHidden = held.ok ? !held.value.has(BROWSE) : held.error.code === 'source-not-found';
    if (isHidden) return failure(notFoundFailure('board', String(boardId))(''));
    if (!held.ok) return held;
    const mayManage = held.value.has(ADMINISTER) || held.value.has(manage);
    const { record } = site.value;
    const mayView = mayManage || held.value.has(view) || record.viewers === 'browse';
    return success({ mayView, mayManage, board: { ...board.value, projectId }, site: record });
  };
}

const BROWSE = 'BROWSE_PROJECTS';
const ADMINISTER = 'ADMINISTER_PROJECTS';
