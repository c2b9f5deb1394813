import type { Kvs } from '../../local/forge/kvs/kvs';

interface PlantedRecord {
  readonly key: string;
  readonly content: unknown;
  readonly revision?: number;
}

/** Puts a record into a storage past the app, as the app would have written it. */
export function plantRecord(kvs: Kvs, { key, content, revision = 1 }: PlantedRecord): void {
  const row = { entityName: 'record', key, value: { revision, content } };
  const { status, body } = kvs.call('/api/v1/entity/set', JSON.stringify(row));
  if (status !== 200) throw new Error(body);
}
