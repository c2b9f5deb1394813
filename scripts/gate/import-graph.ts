import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { listSources } from './source-calls';

/** Which files of a directory import which, but for their types. */
export interface ImportGraph {
  readonly files: readonly string[];
  /** The files, and all that they need. */
  readonly from: (files: readonly string[]) => ReadonlySet<string>;
  /** The files that import something of a package. */
  readonly importersOf: (packageName: string, what?: string) => readonly string[];
}

interface Import {
  readonly target: string;
  readonly names: readonly string[];
}

export function readImportGraph(directory: string): ImportGraph {
  const files = listSources(directory);
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const known = new Set(files);
  const resolved = (file: string, { target }: Import): readonly string[] => {
    const path = normalize(join(dirname(file), target));
    return target.startsWith('.')
      ? [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].filter((one) => known.has(one))
      : [];
  };
  return {
    files,
    from: (starts) => {
      const found = new Set(starts);
      for (const file of found) {
        for (const one of imports.get(file) ?? []) {
          for (const next of resolved(file, one)) found.add(next);
        }
      }
      return found;
    },
    importersOf: (packageName, what) =>
      files.filter((file) =>
        imports
          .get(file)
          ?.some(
            ({ target, names }) => target === packageName && (what === undefined || names.includes(what)),
          ),
      ),
  };
}

function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  return source.statements.flatMap((node) => {
    const isImport =
      ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
    const isExport = ts.isExportDeclaration(node) && !node.isTypeOnly;
    if (!(isImport || isExport)) return [];
    const { moduleSpecifier } = node;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    return [{ target: moduleSpecifier.text, names: isImport ? namesOf(node) : [] }];
  });
}

function namesOf({ importClause }: ts.ImportDeclaration): readonly string[] {
  const bindings = importClause?.namedBindings;
  return bindings !== undefined && ts.isNamedImports(bindings)
    ? bindings.elements.map(({ name }) => name.text)
    : [];
}
