import type { TemplateEntry, TemplateList, TemplatePlace } from '../../contract/templates';
import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { hasPermission } from '../../core/jira/has-permission';
import { deletedEntries, type DeletedEntry } from '../../core/privacy/trash';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readTrashRules } from '../record/read-trash-rules';
import { templateEntry } from './template-entry';
import { templateShelf, type TemplateShelf } from './template-shelf';

type ListPorts = Pick<Ports, 'store' | 'jira' | 'platform' | 'clock'>;

/** The templates of a place in no particular order, and for those who may change them what can be put back. */
export async function listTemplates(
  ports: ListPorts,
  place: TemplatePlace,
  accountId: string,
): Promise<Result<TemplateList, AppError>> {
  const shelf = templateShelf(place, accountId);
  const [templates, mayManage] = await Promise.all([readKept(ports, shelf), MAY_MANAGE[place](ports)]);
  if (!mayManage.ok) return mayManage;
  const deleted = mayManage.value ? await readDeleted(ports, shelf) : success([]);
  return deleted.ok ? success({ templates, deleted: deleted.value, mayManage: mayManage.value }) : deleted;
}

const MAY_MANAGE: Readonly<Record<TemplatePlace, (ports: ListPorts) => Promise<Result<boolean, AppError>>>> =
  {
    personal: () => Promise.resolve(success(true)),
    site: ({ jira, platform }) =>
      callJira(jira.asViewer, hasPermission(platform.permissionKey('manage-site-templates'))),
  };

async function readKept(
  { store }: ListPorts,
  { kept, prefix }: TemplateShelf,
): Promise<readonly TemplateEntry[]> {
  const entries = await store.listRevised(kept, prefix);
  return entries.map(({ id: wholeId, record }) => {
    const id = wholeId.slice(prefix.length);
    return record.ok
      ? templateEntry(id, record.value)
      : { kind: 'unreadable', id, name: null, revision: null, error: record.error };
  });
}

/** One that cannot be read could not be put back either. */
async function readDeleted(
  ports: ListPorts,
  { deleted, prefix }: TemplateShelf,
): Promise<Result<readonly DeletedEntry[], AppError>> {
  const [entries, rules] = await Promise.all([ports.store.list(deleted, prefix), readTrashRules(ports)]);
  if (!rules.ok) return rules;
  return success(
    entries.flatMap(({ id, record }) =>
      record.ok
        ? deletedEntries(deleted, { id: id.slice(prefix.length), record: record.value }, rules.value)
        : [],
    ),
  );
}
