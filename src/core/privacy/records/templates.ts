import type { DeletedTemplateRecord, TemplateRecord } from '../../template/template';
import { deletedTemplateSchema, templateSchema } from '../../template/template-schema';
import type { CollectionType } from '../collection-type';
import { DELETED_KEPT_DAYS } from '../deletion';
import type { FieldRecord } from '../record-type';

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

const USED = 'Charts can be made from it without setting up each of them by hand.';
const PUT_BACK = 'Deleting a template can be undone.';
const OWNER = 'Only the person whose template it is.';
const HOLDERS =
  'Everybody who holds the permission to use site templates; those who may manage them change and delete it.';
const UNTIL_DELETED = 'Until it is deleted.';
const FOR_A_WEEK = 'For a week after it was deleted, or until it is put back.';

export const personalTemplateRecord: CollectionType<TemplateRecord> = {
  ...{ key: 'personal-template', version: 1, id: personalId, fields },
  ...{ why: USED, whoReads: OWNER, keptFor: UNTIL_DELETED, expiresAfterDays: null },
  ...{ schema: templateSchema, upgrades: {} },
};

export const deletedPersonalTemplateRecord: CollectionType<DeletedTemplateRecord> = {
  ...{ key: 'deleted-personal-template', version: 1, id: personalId, fields: deletedFields },
  ...{ why: PUT_BACK, whoReads: OWNER, keptFor: FOR_A_WEEK, expiresAfterDays: DELETED_KEPT_DAYS },
  ...{ schema: deletedTemplateSchema, upgrades: {} },
};

export const siteTemplateRecord: CollectionType<TemplateRecord> = {
  ...{ key: 'site-template', version: 1, id: siteId, fields },
  ...{ why: USED, whoReads: HOLDERS, keptFor: UNTIL_DELETED, expiresAfterDays: null },
  ...{ schema: templateSchema, upgrades: {} },
};

export const deletedSiteTemplateRecord: CollectionType<DeletedTemplateRecord> = {
  ...{ key: 'deleted-site-template', version: 1, id: siteId, fields: deletedFields },
  ...{ why: PUT_BACK, whoReads: 'Only those who may manage site templates.', keptFor: FOR_A_WEEK },
  ...{ expiresAfterDays: DELETED_KEPT_DAYS, schema: deletedTemplateSchema, upgrades: {} },
};
