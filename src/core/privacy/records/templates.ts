import type { DeletedTemplateRecord, TemplateRecord } from '../../template/template';
import { deletedTemplateSchema, templateSchema } from '../../template/template-schema';
import type { CollectionType } from '../collection-type';
import type { FieldRecord } from '../record-type';
import { RETENTION_LIMITS } from '../retention';

const personalId: FieldRecord = {
  meaning: 'The account id of the person whose template it is, and an id of the template.',
  isPersonalData: true,
};
const siteId: FieldRecord = { meaning: 'An id of the template.', isPersonalData: false };

const fields = {
  name: { meaning: 'What the template is called.', isPersonalData: false },
  config: {
    meaning:
      'The configuration of a chart: source, fields, presentation. Its JQL and the segments that it recolors may name people.',
    isPersonalData: true,
  },
} as const;

const deletedFields = {
  ...fields,
  deletedAt: { meaning: 'When it was deleted.', isPersonalData: false },
} as const;

/** Stands in no account id, so that none can be the beginning of another. */
const AFTER_ACCOUNT = '#';

/** What the ids of a person's templates begin with; nobody else's do. */
export function personalTemplatePrefix(accountId: string): string {
  return accountId + AFTER_ACCOUNT;
}

function personalTemplateOwner(id: string): string {
  return id.split(AFTER_ACCOUNT)[0] ?? '';
}

export const personalTemplateRecord: CollectionType<TemplateRecord> = {
  ...{ key: 'personal-template', version: 1, id: personalId, fields },
  ...{ ownerOf: personalTemplateOwner, expiresAfterDays: null },
  ...{ schema: templateSchema, upgrades: {} },
};

export const deletedPersonalTemplateRecord: CollectionType<DeletedTemplateRecord> = {
  ...{ key: 'deleted-personal-template', version: 1, id: personalId, fields: deletedFields },
  ...{ ownerOf: personalTemplateOwner, expiresAfterDays: RETENTION_LIMITS.deletedTemplatesDays.max },
  ...{ schema: deletedTemplateSchema, upgrades: {} },
};

export const siteTemplateRecord: CollectionType<TemplateRecord> = {
  ...{ key: 'site-template', version: 1, id: siteId, fields },
  ...{ expiresAfterDays: null, schema: templateSchema, upgrades: {} },
};

export const deletedSiteTemplateRecord: CollectionType<DeletedTemplateRecord> = {
  ...{ key: 'deleted-site-template', version: 1, id: siteId, fields: deletedFields },
  ...{
    expiresAfterDays: RETENTION_LIMITS.deletedTemplatesDays.max,
    schema: deletedTemplateSchema,
    upgrades: {},
  },
};
