import React from 'react';
import { CodeBlock, Stack, Text, User } from '@forge/react';
import { planOfScan } from '../../../../core/plan/plan-reading';
import { useTexts } from '../../../texts/text-provider';
import { Fact, FactRow, Facts } from '../../facts';
import { PlanFact } from '../../plan-fact';
import type { ReportPartProps } from './report-part';

interface ReportExplainProps extends ReportPartProps {
  readonly sample: number | null;
}

/** How a report came about: enough to check each of its numbers in Jira. */
export function ReportExplain({ reading, sample }: ReportExplainProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const { prepared, result, read, requests, isComplete, plan, vanished } = reading;
  const { timeTracking, calendar } = prepared;
  const { groups, formulas } = reading.compiled.definition;
  return (
    <Facts title={t('report.explain.title')}>
      <FactRow name={t('explain.jql')}>
        {/* eslint-disable-next-line @typescript-eslint/no-deprecated -- UI Kit passes on only the old name */}
        <CodeBlock text={prepared.jql} language="text" shouldWrapLongLines showLineNumbers={false} />
      </FactRow>
      {prepared.overlay !== null && <Fact name={t('explain.overlay')}>{prepared.overlay}</Fact>}
      <Fact name={t('report.explain.count')}>
        {t(countSentence({ isComplete, sample, read, expected: prepared.itemsExpected }), {
          read,
          expected: prepared.itemsExpected,
        })}
      </Fact>
      <FactRow name={t('explain.left-out')}>
        <LeftOut filteredOut={result.filteredOut} vanished={vanished} unreadable={result.unreadable} />
      </FactRow>
      {groups.length > 0 && <Fact name={t('explain.totals')}>{t('report.explain.totals')}</Fact>}
      <Fact name={t('report.explain.time-zone')}>{prepared.timeZone}</Fact>
      <Fact name={t('report.explain.durations')}>
        {t(
          prepared.isTimeTrackingKnown ? 'report.explain.durations.site' : 'report.explain.durations.usual',
          { hours: timeTracking.hoursPerDay, days: timeTracking.daysPerWeek },
        )}
      </Fact>
      {formulas.length > 0 && (
        <Fact name={t('report.explain.workdays')}>
          {calendar.board === null
            ? t('report.explain.workdays.weekends')
            : t('report.explain.workdays.board', { board: calendar.board.name })}
        </Fact>
      )}
      <FactRow name={t('explain.viewer')}>
        <User accountId={prepared.accountId} />
      </FactRow>
      <Fact name={t('explain.moment')}>{formats.moment(prepared.computedAt, prepared.timeZone)}</Fact>
      {plan !== null && <PlanFact plan={planOfScan(plan)} points={0} readBy="browser" />}
      <Fact name={t('explain.read-by')}>{t('explain.read-by.browser', { requests, read })}</Fact>
    </Facts>
  );
}

interface Count {
  readonly isComplete: boolean;
  readonly sample: number | null;
  readonly read: number;
  readonly expected: number;
}

/** Jira's own count is approximate and may lag behind: a difference is said, and no error. */
function countSentence({ isComplete, sample, read, expected }: Count) {
  if (!isComplete) return sample === null ? 'report.explain.count.partial' : 'report.explain.count.sample';
  return read === expected ? 'report.explain.count.same' : 'report.explain.count.differs';
}

interface LeftOutProps {
  readonly filteredOut: number;
  readonly vanished: number;
  readonly unreadable: readonly { readonly name: string; readonly rows: number }[];
}

function LeftOut({ filteredOut, vanished, unreadable }: LeftOutProps): React.JSX.Element {
  const { t } = useTexts();
  if (filteredOut === 0 && vanished === 0 && unreadable.length === 0) {
    return <Text>{t('explain.left-out.nothing')}</Text>;
  }
  return (
    <Stack>
      {filteredOut > 0 && <Text>{t('report.explain.filtered-out', { rows: filteredOut })}</Text>}
      {vanished > 0 && <Text>{t('explain.left-out.vanished', { items: vanished })}</Text>}
      {unreadable.map(({ name, rows }) => (
        <Text key={name}>{t('report.explain.unreadable', { name, rows })}</Text>
      ))}
    </Stack>
  );
}
