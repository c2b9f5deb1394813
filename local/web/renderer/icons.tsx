import AddIcon from '@atlaskit/icon/core/add';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import ChartBarIcon from '@atlaskit/icon/core/chart-bar';
import ChartPieIcon from '@atlaskit/icon/core/chart-pie';
import ChartTrendIcon from '@atlaskit/icon/core/chart-trend-up';
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronLeftIcon from '@atlaskit/icon/core/chevron-left';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import ClockIcon from '@atlaskit/icon/core/clock';
import CopyIcon from '@atlaskit/icon/core/copy';
import CrossIcon from '@atlaskit/icon/core/cross';
import CrossCircleIcon from '@atlaskit/icon/core/cross-circle';
import DashboardIcon from '@atlaskit/icon/core/dashboard';
import DeleteIcon from '@atlaskit/icon/core/delete';
import DownloadIcon from '@atlaskit/icon/core/download';
import EditIcon from '@atlaskit/icon/core/edit';
import EyeOpenIcon from '@atlaskit/icon/core/eye-open';
import EyeOpenStrikethroughIcon from '@atlaskit/icon/core/eye-open-strikethrough';
import FilterIcon from '@atlaskit/icon/core/filter';
import LinkIcon from '@atlaskit/icon/core/link';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import ListBulletedIcon from '@atlaskit/icon/core/list-bulleted';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import MinusIcon from '@atlaskit/icon/core/minus';
import PersonIcon from '@atlaskit/icon/core/person';
import QuestionCircleIcon from '@atlaskit/icon/core/question-circle';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import SearchIcon from '@atlaskit/icon/core/search';
import SettingsIcon from '@atlaskit/icon/core/settings';
import ShowMoreHorizontalIcon from '@atlaskit/icon/core/show-more-horizontal';
import ShowMoreVerticalIcon from '@atlaskit/icon/core/show-more-vertical';
import StarStarredIcon from '@atlaskit/icon/core/star-starred';
import StarUnstarredIcon from '@atlaskit/icon/core/star-unstarred';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusInformationIcon from '@atlaskit/icon/core/status-information';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import TableIcon from '@atlaskit/icon/core/table';
import UndoIcon from '@atlaskit/icon/core/undo';
import type { NewCoreIconProps } from '@atlaskit/icon/types';
import type { ComponentType } from 'react';

type IconComponent = ComponentType<NewCoreIconProps>;

/** Of the several hundred glyphs that UI Kit names, those that apps here use; names before the rename lead to the new. */
const GLYPHS: Readonly<Record<string, IconComponent>> = {
  add: AddIcon,
  'arrow-down': ArrowDownIcon,
  'arrow-left': ArrowLeftIcon,
  'arrow-right': ArrowRightIcon,
  'arrow-up': ArrowUpIcon,
  calendar: CalendarIcon,
  'chart-bar': ChartBarIcon,
  'chart-pie': ChartPieIcon,
  'chart-trend': ChartTrendIcon,
  check: CheckMarkIcon,
  'check-circle': CheckCircleIcon,
  'check-mark': CheckMarkIcon,
  'chevron-down': ChevronDownIcon,
  'chevron-left': ChevronLeftIcon,
  'chevron-right': ChevronRightIcon,
  'chevron-up': ChevronUpIcon,
  clock: ClockIcon,
  copy: CopyIcon,
  cross: CrossIcon,
  'cross-circle': CrossCircleIcon,
  dashboard: DashboardIcon,
  delete: DeleteIcon,
  download: DownloadIcon,
  edit: EditIcon,
  error: StatusErrorIcon,
  'eye-open': EyeOpenIcon,
  'eye-open-strikethrough': EyeOpenStrikethroughIcon,
  filter: FilterIcon,
  'graph-bar': ChartBarIcon,
  'graph-line': ChartTrendIcon,
  info: StatusInformationIcon,
  information: StatusInformationIcon,
  link: LinkIcon,
  'link-external': LinkExternalIcon,
  'list-bulleted': ListBulletedIcon,
  lock: LockLockedIcon,
  'lock-locked': LockLockedIcon,
  minus: MinusIcon,
  more: ShowMoreHorizontalIcon,
  'more-vertical': ShowMoreVerticalIcon,
  person: PersonIcon,
  'question-circle': QuestionCircleIcon,
  recent: ClockIcon,
  refresh: RefreshIcon,
  search: SearchIcon,
  settings: SettingsIcon,
  shortcut: LinkExternalIcon,
  'show-more-horizontal': ShowMoreHorizontalIcon,
  'show-more-vertical': ShowMoreVerticalIcon,
  'star-starred': StarStarredIcon,
  'star-unstarred': StarUnstarredIcon,
  'status-error': StatusErrorIcon,
  'status-information': StatusInformationIcon,
  'status-success': StatusSuccessIcon,
  'status-warning': StatusWarningIcon,
  table: TableIcon,
  trash: DeleteIcon,
  undo: UndoIcon,
  warning: StatusWarningIcon,
  watch: EyeOpenIcon,
};

/** A question mark stands for a glyph that is not in the table, and the console says which. */
export function iconComponent(glyph: string): IconComponent {
  const icon = Object.hasOwn(GLYPHS, glyph) ? GLYPHS[glyph] : undefined;
  if (icon === undefined)
    console.warn(`The local site has no icon "${glyph}"; a question mark stands for it.`);
  return icon ?? QuestionCircleIcon;
}
