import Heading from '@atlaskit/heading';
import type { ImportReportView } from '../../../protocol';

/** What the import read, left out and made up. */
export function ImportReport({ report }: { readonly report: ImportReportView | null }) {
  if (report === null) return <p>Nothing was imported: this site’s data is generated.</p>;
  return (
    <div className="import-report">
      <p>
        {report.read} work items were read from <code>{report.file}</code>, {report.skipped.length} rows were
        skipped.
      </p>
      {report.madeUp.length > 0 && (
        <>
          <Heading size="xsmall" as="h2">
            What the file lacked
          </Heading>
          <ul>
            {report.madeUp.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </>
      )}
      {report.skipped.length > 0 && (
        <>
          <Heading size="xsmall" as="h2">
            Skipped rows
          </Heading>
          <ul>
            {report.skipped.map(({ line, reason }) => (
              <li key={line}>
                Line {line}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
