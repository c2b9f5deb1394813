import { appError, type AppError } from '../../../core/error';
import { inputOf } from '../../../core/report/report';
import type { ReferenceTargets } from '../../../core/report/transfer/default-mapping';
import type { PresentReport } from '../../../core/report/transfer/plan-import';
import { referencesOf } from '../../../core/report/transfer/references';
import { readReportFile, type IncomingReports } from '../../../core/report/transfer/report-file';
import { failure, success, type Result } from '../../../core/result';
import { patientSend } from '../../capacity/capacity-send';
import { readPickedFiles, type PickedFile } from '../../files/picked-file';
import { lookUpReferences } from './look-up-references';
import { readReports } from './read-reports';

/** A file of reports, with what of this site it can mean. */
export interface OpenedReportFile {
  readonly incoming: IncomingReports;
  readonly targets: ReferenceTargets;
  /** Those of its reports that are here already and that the viewer may open, by id. */
  readonly present: ReadonlyMap<string, PresentReport>;
}

/** Reads a picked file, and what there is on this site of what it names. Nothing is written. */
export async function openReportFile(file: PickedFile): Promise<Result<OpenedReportFile, AppError>> {
  const picked = readPickedFiles([file]);
  if (!picked.ok) return picked;
  const [chosen] = picked.value;
  if (chosen === undefined) return failure(appError('file-unreadable', { name: file.name }));
  const incoming = readReportFile(chosen);
  if (!incoming.ok) return incoming;
  const { reports, names } = incoming.value;
  const opened = await readReports(reports.map(({ id }) => id));
  if (!opened.ok) return opened;
  const references = referencesOf(reports.map(({ report }) => report));
  return success({
    incoming: incoming.value,
    targets: await lookUpReferences(patientSend(), references, names),
    present: new Map(
      opened.value.map(({ id, report, revision, mayChange }) => [
        id,
        { report: inputOf(report), revision, mayChange },
      ]),
    ),
  });
}
