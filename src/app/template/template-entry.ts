import type { TemplateEntry } from '../../contract/templates';
import { parseChartConfig } from '../../core/chart/parse-config';
import type { TemplateRecord } from '../../core/template/template';

/** A stored template as views see it: usable as far as this version of the app understands its configuration. */
export function templateEntry(id: string, { name, config }: TemplateRecord): TemplateEntry {
  const parsed = parseChartConfig(config);
  return parsed.ok
    ? { kind: 'usable', id, name, config: parsed.value }
    : { kind: 'unreadable', id, name, error: parsed.error };
}
