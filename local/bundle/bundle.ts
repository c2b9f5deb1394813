import type { BuildOptions } from 'esbuild';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UserError } from '../user-error';
import { entriesAsModules } from './entries-as-modules';
import { writeOutputFile } from './output-file';

export interface BundleJob {
  readonly name: string;
  /** Paths in the options and in messages start here. */
  readonly root: string;
  /** The folder of all builds; what the job was made from is noted in it. */
  readonly buildDir: string;
  readonly options: BuildOptions;
}

/** What a bundle was made from: it is fresh while none of this changed. */
interface BuildNote {
  readonly options: string;
  readonly inputs: readonly (readonly [path: string, modifiedAt: number])[];
  readonly outputs: readonly string[];
}

/**
 * Bundles unless the last result is still fresh, which it tells by the modification times of the files it read.
 * @throws {UserError} with the bundler's messages when a source file is wrong.
 */
export async function bundle(job: BundleJob): Promise<'built' | 'fresh'> {
  const notePath = join(job.buildDir, `${job.name}.note.json`);
  const options = JSON.stringify(job.options);
  if (isFresh(notePath, options, job.root)) return 'fresh';

  // Loaded only here: starting with fresh bundles does not pay for the bundler.
  const { build } = await import('esbuild');
  const result = await build({
    ...job.options,
    absWorkingDir: job.root,
    bundle: true,
    write: false,
    metafile: true,
    plugins: [entriesAsModules],
    logLevel: 'silent',
  }).catch((cause: unknown) => {
    throw new UserError(`${job.name} cannot be built: ${describeFailure(cause)}`, { cause });
  });

  for (const { path, contents } of result.outputFiles) writeOutputFile(path, contents);
  const note: BuildNote = {
    options,
    inputs: Object.keys(result.metafile.inputs).flatMap((path) => {
      const modifiedAt = modifiedAtOf(resolve(job.root, path));
      return modifiedAt === null ? [] : [[path, modifiedAt] as const];
    }),
    outputs: result.outputFiles.map(({ path }) => relative(job.root, path)),
  };
  writeOutputFile(notePath, JSON.stringify(note));
  return 'built';
}

function isFresh(notePath: string, options: string, root: string): boolean {
  if (!existsSync(notePath)) return false;
  const note = JSON.parse(readFileSync(notePath, 'utf8')) as BuildNote;
  return (
    note.options === options &&
    note.outputs.every((path) => existsSync(resolve(root, path))) &&
    note.inputs.every(([path, modifiedAt]) => modifiedAtOf(resolve(root, path)) === modifiedAt)
  );
}

/** Null for what is no file: the bundler also lists modules that it made up. */
function modifiedAtOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

interface BundlerMessage {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number } | null;
}

function describeFailure(cause: unknown): string {
  const errors = (cause as { readonly errors?: readonly BundlerMessage[] } | null)?.errors;
  if (errors === undefined || errors.length === 0) return String(cause);
  return errors
    .map(({ text, location }) => (location === null ? text : `${location.file}:${location.line}: ${text}`))
    .join('; ');
}
