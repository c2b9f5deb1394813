import type { TemplatePlace } from '../../contract/templates';
import { personalTemplatePrefix } from '../../core/privacy/records/templates';

/** Where the templates of a place are kept. */
export interface TemplateShelf {
  readonly kept: 'personal-template' | 'site-template';
  readonly deleted: 'deleted-personal-template' | 'deleted-site-template';
  /** Begins the id of each of its records; nobody else's ids begin so. */
  readonly prefix: string;
}

/** Templates of charts, and those of teams. */
export type TemplateName = TemplateShelf['kept'] | 'capacity-template';

export function templateShelf(place: TemplatePlace, accountId: string): TemplateShelf {
  const shelves: Readonly<Record<TemplatePlace, TemplateShelf>> = {
    personal: {
      kept: 'personal-template',
      deleted: 'deleted-personal-template',
      prefix: personalTemplatePrefix(accountId),
    },
    site: { kept: 'site-template', deleted: 'deleted-site-template', prefix: '' },
  };
  return shelves[place];
}
