import type { Family } from './family';

/** A work item on its way to its place in the tree. */
export interface Plant {
  readonly key: string;
  readonly id: string;
  /** Empty for a parent that is not among the rows shown. */
  readonly rows: number[];
  /** Where it stands among the rows; a parent outside stands where its first child does. */
  readonly place: number;
  readonly children: Plant[];
  above: Plant | null;
}

interface PlantInput {
  readonly chosen: Uint32Array;
  readonly keyOf: (row: number) => string;
  readonly idOf: (row: number) => string;
  readonly family: Family;
  readonly showsOutside: boolean;
}

/** The rows as trees, each work item once, all in the order of the rows. */
export function plantTrees(input: PlantInput): readonly Plant[] {
  const { chosen, keyOf, idOf, family, showsOutside } = input;
  const plants = new Map<string, Plant>();
  const roots: Plant[] = [];
  chosen.forEach((row, place) => {
    const key = keyOf(row);
    const plant = plants.get(key) ?? { key, id: idOf(row), rows: [], place, children: [], above: null };
    plant.rows.push(row);
    plants.set(key, plant);
  });

  function root(plant: Plant): void {
    const ancestor = findAncestor(plant);
    if (ancestor === null) {
      roots.push(plant);
      return;
    }
    plant.above = ancestor.plant;
    ancestor.plant.children.push(plant);
    if (ancestor.isNew) root(ancestor.plant);
  }

  /** The next one above that is shown. */
  function findAncestor(plant: Plant): { readonly plant: Plant; readonly isNew: boolean } | null {
    const passed = new Set([plant.key]);
    for (let ref = family.parentOf(plant.key); ref !== null; ref = family.parentOf(ref.key)) {
      if (passed.has(ref.key)) return null;
      passed.add(ref.key);
      const known = plants.get(ref.key);
      if (known !== undefined) return isBelow(known, plant) ? null : { plant: known, isNew: false };
      if (!showsOutside) continue;
      const added: Plant = { ...ref, rows: [], place: plant.place, children: [], above: null };
      plants.set(ref.key, added);
      return { plant: added, isNew: true };
    }
    return null;
  }

  for (const plant of [...plants.values()]) root(plant);
  sortPlants(roots);
  return roots;
}

/** Jira has no circles, but what was read at different moments may have. */
function isBelow(plant: Plant, other: Plant): boolean {
  for (let above: Plant | null = plant; above !== null; above = above.above) {
    if (above === other) return true;
  }
  return false;
}

function sortPlants(plants: Plant[]): void {
  plants.sort((a, b) => a.place - b.place);
  for (const { children } of plants) sortPlants(children);
}
