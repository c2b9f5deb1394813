import { keyAt } from './entity-place';
import type { MetadataField } from './request-schema';
import type { Row } from './table';

const METADATA = {
  CREATED_AT: ({ createdAt }: Row) => ({ createdAt }),
  UPDATED_AT: ({ updatedAt }: Row) => ({ updatedAt }),
  EXPIRE_TIME: ({ expiresAt }: Row) =>
    expiresAt === null ? {} : { expireTime: new Date(expiresAt).toISOString() },
} satisfies Record<MetadataField, (row: Row) => object>;

/** A row as the store answers it, with the metadata that was asked for. */
export function rowAnswer(row: Row, fields: readonly MetadataField[]): object {
  const metadata = fields.map((field) => METADATA[field](row));
  return Object.assign(
    { key: keyAt(row.key), value: JSON.parse(row.text) as unknown },
    ...metadata,
  ) as object;
}
