import React from 'react';
import { DynamicTable, Inline, Lozenge, Text, User } from '@forge/react';
import type { CombinedCapacity } from '../../../core/capacity/combine-capacity';
import { loadWithoutPlan, type Load } from '../../../core/capacity/load';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import { UNASSIGNED } from '../../capacity/unassigned';
import { LOAD_COLUMNS } from '../../capacity/load-columns';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import { Scrolling } from '../scrolling';
import { ToggleButton } from '../toggle-button';
import { loadCells } from './load-cells';
import { loadHeads } from './load-heads';
import { rowsByPlace } from '../rows-by-place';

interface PeopleTableProps {
  readonly result: CombinedCapacity;
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
  readonly isWorkComing: boolean;
  /** Whether the sums are those of several iterations. */
  readonly isTogether: boolean;
  /** With whom all boards together plan more than a limit. */
  readonly over: ReadonlyMap<string, unknown>;
  /** Whose days and items are shown. */
  readonly opened: string | null;
  readonly onOpen: (accountId: string | null) => void;
}

/** In less room the words of its head and its amounts would break. */
const WIDTH_PX = 1080;

interface Row {
  readonly key: string;
  readonly name: React.JSX.Element;
  readonly role: string;
  readonly load: Load;
  readonly isTotal?: boolean;
}

/** Of one iteration, or of several together: the people of the plan, those outside it who have work, the work that nobody has, and the team. */
export function PeopleTable(props: PeopleTableProps): React.JSX.Element {
  const { settings, roles, isWorkComing, isTogether, opened, onOpen } = props;
  const texts = useTexts();
  const { t } = texts;
  const hasRoles = roles.length > 0;
  return (
    <Scrolling minPx={WIDTH_PX}>
      <DynamicTable
        label={t('capacity.people')}
        {...(isTogether ? { caption: t('capacity.together') } : {})}
        isLoading={isWorkComing}
        head={{
          cells: [
            { key: 'person', content: t('capacity.column.person') },
            ...(hasRoles ? [{ key: 'role', content: t('capacity.column.role') }] : []),
            ...loadHeads(LOAD_COLUMNS, texts),
            { key: 'open-row', content: t('capacity.open') },
          ],
        }}
        rows={rowsByPlace(
          rowsOf(props, texts).map(({ key, name, role, load, isTotal = false }) => ({
            cells: [
              { key: 'person', content: name },
              ...(hasRoles ? [{ key: 'role', content: <Text>{role}</Text> }] : []),
              ...loadCells(load, { unit: settings.unit, isBold: isTotal, texts }),
              {
                key: 'open-row',
                content: isTotal ? (
                  <></>
                ) : (
                  <ToggleButton
                    isOn={opened === key}
                    onChange={(isOn) => {
                      onOpen(isOn ? key : null);
                    }}
                  >
                    {t('capacity.open')}
                  </ToggleButton>
                ),
              },
            ],
          })),
        )}
      />
    </Scrolling>
  );
}

function rowsOf({ result, roles, over }: PeopleTableProps, { t }: Texts): readonly Row[] {
  const roleName = (id: string | null): string =>
    roles.find((role) => role.id === id)?.name ?? t('value.none');
  return [
    ...result.people.map((person) => ({
      key: person.accountId,
      name: over.has(person.accountId) ? (
        <Inline space="space.050" alignBlock="center" shouldWrap>
          <User accountId={person.accountId} />
          <Lozenge appearance="removed">{t('capacity-report.shared.over')}</Lozenge>
        </Inline>
      ) : (
        <User accountId={person.accountId} />
      ),
      role: roleName(person.roleId),
      load: person,
    })),
    ...result.unplanned.map(({ accountId, work }) => ({
      key: accountId,
      name: (
        <Inline space="space.050" alignBlock="center" shouldWrap>
          <User accountId={accountId} />
          <Text color="color.text.subtle">{t('capacity.row.unplanned')}</Text>
        </Inline>
      ),
      role: t('value.none'),
      load: loadWithoutPlan(work),
    })),
    ...(result.unassigned === null
      ? []
      : [
          {
            key: UNASSIGNED,
            name: <Text>{t('capacity.row.unassigned')}</Text>,
            role: t('value.none'),
            load: loadWithoutPlan(result.unassigned),
          },
        ]),
    {
      key: 'team',
      name: <Text weight="bold">{t('capacity.row.team')}</Text>,
      role: '',
      load: result.team,
      isTotal: true,
    },
  ];
}
