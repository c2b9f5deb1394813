import type { CapacityTemplateList } from '../../contract/capacity-templates';
import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { hasPermission } from '../../core/jira/has-permission';
import { deletedEntries } from '../../core/privacy/trash';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readTrashRules } from '../record/read-trash-rules';
import { capacityTemplateEntry } from './capacity-template-entry';

/** The teams of the site in no particular order, and for those who may change them what can be put back. */
export async function listCapacityTemplates(
  ports: Pick<Ports, 'store' | 'clock' | 'jira' | 'platform'>,
): Promise<Result<CapacityTemplateList, AppError>> {
  const { store, jira, platform } = ports;
  const [kept, gone, rules, mayManage] = await Promise.all([
    store.listRevised('capacity-template', ''),
    store.list('deleted-capacity-template', ''),
    readTrashRules(ports),
    callJira(jira.asViewer, hasPermission(platform.permissionKey('manage-site-templates'))),
  ]);
  if (!rules.ok) return rules;
  if (!mayManage.ok) return mayManage;
  return success({
    templates: kept.flatMap(({ id, record }) => (record.ok ? [capacityTemplateEntry(id, record.value)] : [])),
    unreadable: kept.filter(({ record }) => !record.ok).length,
    deleted: gone.flatMap(({ id, record }) =>
      mayManage.value && record.ok
        ? deletedEntries('deleted-capacity-template', { id, record: record.value }, rules.value)
        : [],
    ),
    mayManage: mayManage.value,
  });
}
