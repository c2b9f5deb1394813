import type { InvocationEvent, RestEvent, StoredRecordView } from '../../../protocol';
import { bytesText } from '../format';

interface TotalsProps {
  readonly rest: readonly RestEvent[];
  readonly invocations: readonly InvocationEvent[];
  readonly stored: readonly StoredRecordView[];
}

/** What the app spent and stored, in a line. */
export function Totals({ rest, invocations, stored }: TotalsProps) {
  const ofApp = rest.filter(({ from }) => from === 'resolver' || from === 'bridge');
  const totals: readonly (readonly [string, string])[] = [
    ['REST calls of the app', String(ofApp.length)],
    ['Points of the hourly quota', String(sum(ofApp.map(({ points }) => points)))],
    ['Invocations', String(invocations.length)],
    ['GB-seconds', sum(invocations.map(({ gbSeconds }) => gbSeconds)).toFixed(3)],
    ['Stored', bytesText(sum(stored.map(({ bytes }) => bytes)))],
  ];
  return (
    <dl className="inspector-totals">
      {totals.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
