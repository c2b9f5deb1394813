import { init } from 'license-checker-rseidelsohn';
import { promisify } from 'node:util';
import { checkLicences, LICENCE_EXCEPTIONS } from './gate/licences';

/**
 * `npm run check:licences`: under which licences the installed packages come. It needs no network; what is known to be
 * vulnerable `npm audit` asks the registry, so that is no part of the gate.
 */
async function main(): Promise<number> {
  const packages = await promisify(init)({ start: process.cwd(), excludePrivatePackages: true });
  const licences = Object.fromEntries(
    Object.entries(packages).map(([name, { licenses }]) => [
      name,
      [licenses ?? 'UNKNOWN'].flat().join(' AND '),
    ]),
  );
  const problems = checkLicences({ licences, exceptions: LICENCE_EXCEPTIONS });
  for (const { where, message } of problems) process.stderr.write(`${where}: ${message}\n`);
  if (problems.length === 0) {
    process.stdout.write(`${Object.keys(licences).length} packages: every licence is on the list\n`);
  }
  return problems.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
