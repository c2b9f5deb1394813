import { renderUi, type FakeSite, type RenderedUi } from './forge-ui';
import React from 'react';
import type {
  OpenReport,
  ReportChange,
  ReportLibrary,
  ReportSummary,
  SaveReportPayload,
} from '../../src/contract/reports';
import { appError } from '../../src/core/error';
import type { ReportInput } from '../../src/core/report/report';
import { failure, success } from '../../src/core/result';
import { AppFrame } from '../../src/frontend/components/app-frame';
import { aReport } from './report';

/** A report of the viewer. */
export function aSavedReport(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    name: 'Velocity',
    description: '',
    isTemplate: false,
    definition: aReport(),
    access: { kind: 'private' },
    administrators: ['viewer'],
    ...changes,
  };
}

export interface FakeLibrary {
  /** What is kept, by id. */
  readonly reports: Readonly<Record<string, ReportInput>>;
  readonly deleted?: ReportLibrary['deleted'];
  readonly orphans?: ReportLibrary['orphans'];
  readonly favourites?: readonly string[];
  readonly history?: readonly ReportChange[];
  readonly resolvers?: NonNullable<FakeSite['resolvers']>;
  readonly extension?: NonNullable<FakeSite['extension']>;
  readonly jira?: NonNullable<FakeSite['jira']>;
}

/** A view over a library that keeps what is saved, as the back end does for its viewer. */
export function renderLibrary(
  view: React.JSX.Element,
  { reports, deleted = [], orphans = [], favourites = [], history = [], ...site }: FakeLibrary,
): Promise<RenderedUi> {
  const kept = new Map<string, OpenReport>(
    Object.entries(reports).map(([id, report]) => [id, openOf(id, report, { favourites, revision: 1 })]),
  );
  const orphaned = new Set(orphans.map(({ id }) => id));
  const resolvers = {
    'reports/list': () =>
      success({
        reports: [...kept.values()].filter(({ id }) => !orphaned.has(id)).map(summaryOf),
        deleted,
        orphans,
      }),
    'reports/read': ({ id }: { readonly id: string }) => {
      const found = kept.get(id);
      return found === undefined ? failure(appError('report-gone')) : success(found);
    },
    'reports/read-many': ({ ids }: { readonly ids: readonly string[] }) =>
      success(ids.flatMap((id) => kept.get(id) ?? [])),
    'reports/save': ({ id, report }: SaveReportPayload) => {
      const revision = (kept.get(id)?.revision ?? 0) + 1;
      const opened = openOf(id, report, { favourites, revision });
      kept.set(id, opened);
      const saved = { revision, record: opened.report };
      return success({ id, outcome: { kind: 'saved', saved } });
    },
    'reports/delete': () => success({ restorableUntil: 0 }),
    'reports/restore': () => success(null),
    'reports/history': () => success(history),
    'reports/favourite': () => success(null),
    'reports/take-over': ({ id }: { readonly id: string }) => {
      const found = kept.get(id);
      if (found === undefined) return failure(appError('report-gone'));
      const taken = { ...found.report, administrators: ['viewer'] };
      kept.set(id, openOf(id, taken, { favourites, revision: found.revision + 1 }));
      return success(null);
    },
    ...site.resolvers,
  };
  return renderUi(<AppFrame>{view}</AppFrame>, {
    ...site,
    extension: { location: 'https://site.invalid/page', ...site.extension },
    resolvers: resolvers as NonNullable<FakeSite['resolvers']>,
    jira: site.jira ?? (() => ({ status: 404, body: null })),
  });
}

function openOf(
  id: string,
  report: ReportInput,
  { favourites, revision }: { readonly favourites: readonly string[]; readonly revision: number },
): OpenReport {
  return {
    ...{ id, revision },
    report: { ...report, version: 2 },
    mayChange: report.administrators.includes('viewer'),
    isFavourite: favourites.includes(id),
  };
}

function summaryOf({ id, report, mayChange, isFavourite }: OpenReport): ReportSummary {
  const { name, description, isTemplate, definition, access, administrators } = report;
  return {
    ...{ id, name, description, isTemplate, administrators, mayChange, isFavourite },
    ...{ source: definition.source, opensWith: definition.opensWith, access: access.kind, changedAt: 0 },
  };
}
