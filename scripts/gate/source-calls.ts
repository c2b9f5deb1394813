import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A call to an Atlassian interface that stands in the app's source. */
export interface SourceCall {
  readonly file: string;
  readonly line: number;
  /** `POST /rest/api/3/search/jql`, with `{}` for each parameter of the path. */
  readonly call: string;
}

/** Paths are written with this tag and nowhere else, so that they can be found. */
const PATH_TAG = 'restPath';

export interface SourceScan {
  readonly calls: readonly SourceCall[];
  /** Packages of Atlassian that some file imports. */
  readonly packages: ReadonlySet<string>;
  /** Places where a path is written in a way that this scan cannot follow. */
  readonly untagged: readonly SourceCall[];
}

/** Reads every file below `directory` and collects what it asks of Jira and of Forge. */
export function scanSource(directory: string): SourceScan {
  const calls: SourceCall[] = [];
  const untagged: SourceCall[] = [];
  const packages = new Set<string>();
  for (const file of listSources(directory)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const place = (node: ts.Node): { file: string; line: number } => ({
      file,
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    });
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        packages.add(node.moduleSpecifier.text);
      }
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === PATH_TAG) {
        calls.push({ ...place(node), call: `${methodOf(node)} ${templatePath(node.template)}` });
      } else if (isRestText(node) && !isTagged(node)) {
        untagged.push({ ...place(node), call: node.getText() });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { calls, packages, untagged };
}

export function listSources(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The method stands beside the path, in the same object literal: `{method: 'POST', path: restPath`…`}`. */
function methodOf(node: ts.TaggedTemplateExpression): string {
  let parent: ts.Node = node.parent;
  while (!ts.isSourceFile(parent)) {
    if (ts.isObjectLiteralExpression(parent)) {
      for (const property of parent.properties) {
        if (
          ts.isPropertyAssignment(property) &&
          property.name.getText() === 'method' &&
          ts.isStringLiteral(property.initializer)
        ) {
          return property.initializer.text;
        }
      }
    }
    if (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression)) {
      const method = parent.expression.text.toUpperCase();
      if (['GET', 'POST', 'PUT', 'DELETE'].includes(method)) return method;
    }
    parent = parent.parent;
  }
  return '?';
}

function templatePath(template: ts.TemplateLiteral): string {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map((span) => `{}${span.literal.text}`).join('');
}

function isRestText(node: ts.Node): boolean {
  return (
    (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) &&
    node.text.startsWith('/rest/')
  );
}

function isTagged(node: ts.Node): boolean {
  const template = ts.isTemplateHead(node) ? node.parent : node;
  return ts.isTaggedTemplateExpression(template.parent);
}
