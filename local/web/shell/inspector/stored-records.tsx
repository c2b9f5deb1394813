import { CodeBlock } from '@atlaskit/code';
import type { StoredRecordView } from '../../../protocol';
import { bytesText } from '../format';

const PLACES = { kvs: 'Forge storage', 'dashboard-item-property': 'Dashboard item property' } as const;

export function StoredRecords({ records }: { readonly records: readonly StoredRecordView[] }) {
  if (records.length === 0) return <p>The app has stored nothing.</p>;
  return (
    <ul className="stored-records">
      {records.map(({ where, key, bytes, value }) => (
        <li key={`${where} ${key}`}>
          <details>
            <summary>
              <code>{key}</code> <span className="subtle">{`${PLACES[where]}, ${bytesText(bytes)}`}</span>
            </summary>
            <CodeBlock language="json" text={JSON.stringify(value, null, 2)} shouldShowLineNumbers={false} />
          </details>
        </li>
      ))}
    </ul>
  );
}
