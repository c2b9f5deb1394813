import { deleteCapacityTemplate } from '../app/delete-capacity-template';
import { listCapacityTemplates } from '../app/list-capacity-templates';
import { renameCapacityTemplate } from '../app/rename-capacity-template';
import { restoreCapacityTemplate } from '../app/restore-capacity-template';
import { saveCapacityTemplate } from '../app/save-capacity-template';
import {
  parseCapacityTemplateRef,
  parseOnBoard,
  parseRenameCapacityTemplate,
  parseSaveCapacityTemplate,
} from '../contract/capacity-templates';
import { success } from '../core/result';
import { defineBoardResolver } from './define-board-resolver';
import type { DefinedResolver } from './define-resolver';

const common = { who: 'board-manager', actsAs: 'app' } as const;

export const capacityTemplateResolvers: readonly DefinedResolver[] = [
  defineBoardResolver({
    ...common,
    name: 'capacity-templates/list',
    parse: parseOnBoard,
    run: async (ports) => success(await listCapacityTemplates(ports)),
  }),
  defineBoardResolver({
    ...common,
    name: 'capacity-templates/save',
    parse: parseSaveCapacityTemplate,
    run: saveCapacityTemplate,
  }),
  defineBoardResolver({
    ...common,
    name: 'capacity-templates/rename',
    parse: parseRenameCapacityTemplate,
    run: renameCapacityTemplate,
  }),
  defineBoardResolver({
    ...common,
    name: 'capacity-templates/delete',
    parse: parseCapacityTemplateRef,
    run: deleteCapacityTemplate,
  }),
  defineBoardResolver({
    ...common,
    name: 'capacity-templates/restore',
    parse: parseCapacityTemplateRef,
    run: restoreCapacityTemplate,
  }),
];
