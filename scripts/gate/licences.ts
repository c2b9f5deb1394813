import type { Problem } from './problem';

/** Licences under which what is deployed, or used to build and test it, may come: all allow use and redistribution by an Apache-2.0 app. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'MIT*', 'ISC', 'Apache-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'],
  ...[
    'CC0-1.0',
    'Unlicense',
    'WTFPL',
    'Python-2.0',
    'PSF-2.0',
    'Zlib',
    'Artistic-2.0',
    'CC-BY-4.0',
    'CC-BY-3.0',
  ],
]);

/** Packages, or all of a scope, with another licence, each with the reason why it may be there. */
export const LICENCE_EXCEPTIONS: Readonly<Record<string, string>> = {
  '@forge/': "Atlassian's own terms, for apps that run on its platform: there is no other way onto it.",
  'axe-core': 'MPL-2.0, unchanged and in tests alone: nothing of it is deployed.',
};

export interface LicenceCheck {
  /** The licence of each package, by name and version, as an SPDX expression. */
  readonly licences: Readonly<Record<string, string>>;
  /** By name of the package, or by its scope with the slash. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** Each package has a licence of the list, alone or as a choice, or a stated reason. */
export function checkLicences({ licences, exceptions }: LicenceCheck): Problem[] {
  return Object.entries(licences)
    .filter(([name, licence]) => !isAllowed(licence) && !isException(name, exceptions))
    .map(([where, licence]) => ({
      where,
      message: `comes under ${licence}, which is not on the list; do without it, or give its reason in LICENCE_EXCEPTIONS`,
    }));
}

/** `A OR B`: one of them is enough; `A AND B`: both are needed. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}

/** `name` ends with the version. */
function isException(name: string, exceptions: LicenceCheck['exceptions']): boolean {
  const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/') + 1) : '';
  return scope in exceptions || name.slice(0, name.lastIndexOf('@')) in exceptions;
}
